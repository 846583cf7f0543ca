<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Berry</source>
        <translation>Quả mọng</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Gạch</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Rêu</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Màu riêng</translation>
    </message>
    <message>
        <source>Own colour, written as #RRGGBB</source>
        <translation>Màu riêng, viết dưới dạng #RRGGBB</translation>
    </message>
    <message>
        <source>Pine</source>
        <translation>Thông</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Mận</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Biển</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Đá phiến</translation>
    </message>
    <message>
        <source>Take {colour}</source>
        <translation>Dùng {colour}</translation>
    </message>
</context>
<context>
    <name>AccessFlow</name>
    <message>
        <source>You can no longer read this client.</source>
        <translation>Bạn không còn đọc được câu trả lời của thân chủ này.</translation>
    </message>
    <message>
        <source>{client} comes again.</source>
        <translation>{client} đến lại.</translation>
    </message>
    <message>
        <source>{client} has left.</source>
        <translation>{client} đã ngừng đến.</translation>
    </message>
    <message>
        <source>{client} is erased.</source>
        <translation>Đã xóa vĩnh viễn {client}.</translation>
    </message>
    <message>
        <source>{client} is {name}’s client now.</source>
        <translation>{client} giờ là thân chủ của {name}.</translation>
    </message>
    <message>
        <source>{name} can no longer read this client.</source>
        <translation>{name} không còn đọc được câu trả lời của thân chủ này.</translation>
    </message>
    <message>
        <source>{name} can read this client now.</source>
        <translation>{name} giờ đọc được câu trả lời của thân chủ này.</translation>
    </message>
</context>
<context>
    <name>AccessTab</name>
    <message>
        <source>A client may ask for a copy of everything that was answered here: a report to read, and the answers for another program.</source>
        <translation>Thân chủ có thể xin một bản sao của tất cả những gì đã trả lời ở đây: một báo cáo để đọc, và các câu trả lời để dùng trong chương trình khác.</translation>
    </message>
    <message>
        <source>A client who has left is no longer in the list and cannot answer any more.</source>
        <translation>Thân chủ đã ngừng đến không còn trong danh sách và không trả lời được nữa.</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>A copy of all answers</source>
        <translation>Bản sao mọi câu trả lời</translation>
    </message>
    <message>
        <source>A lost card, or one that somebody else saw, is replaced by a new one.</source>
        <translation>Thẻ bị mất, hoặc bị người khác nhìn thấy, sẽ được thay bằng thẻ mới.</translation>
    </message>
    <message>
        <source>Access and card</source>
        <translation>Quyền đọc và thẻ</translation>
    </message>
    <message>
        <source>Code card</source>
        <translation>Thẻ mã</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Đến và ngừng</translation>
    </message>
    <message>
        <source>Destroys the client’s keys: nobody can read these answers any more, not even you.</source>
        <translation>Hủy chìa khóa của thân chủ: không ai đọc được các câu trả lời này nữa, kể cả bạn.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Erase this client for good</source>
        <translation>Xóa vĩnh viễn thân chủ này</translation>
    </message>
    <message>
        <source>Erase {client} for good? The name, the code card and the keys to all answers are destroyed, and nothing brings them back. Backups that were made before still hold them until you destroy those.</source>
        <translation>Xóa vĩnh viễn {client}? Tên, thẻ mã và chìa khóa của mọi câu trả lời sẽ bị hủy, và không gì đưa chúng trở lại được. Các bản sao lưu làm trước đó vẫn giữ chúng cho đến khi bạn hủy các bản ấy.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Hand {client} over to {name}? You cannot read this client afterwards.</source>
        <translation>Chuyển giao {client} cho {name}? Sau đó bạn không đọc được câu trả lời của thân chủ này.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Make a new code card? The one that the client has stops working at once.</source>
        <translation>Làm thẻ mã mới? Thẻ mà thân chủ đang có sẽ hết hiệu lực ngay.</translation>
    </message>
    <message>
        <source>New code card</source>
        <translation>Thẻ mã mới</translation>
    </message>
    <message>
        <source>Nobody else works in this practice.</source>
        <translation>Không có ai khác làm việc ở phòng trị liệu này.</translation>
    </message>
    <message>
        <source>This client comes again</source>
        <translation>Thân chủ này đến lại</translation>
    </message>
    <message>
        <source>This client has left</source>
        <translation>Thân chủ này đã ngừng đến</translation>
    </message>
    <message>
        <source>This client has left: not in the list, and the code card is not taken.</source>
        <translation>Thân chủ này đã ngừng đến: không có trong danh sách, và thẻ mã không được nhận.</translation>
    </message>
    <message>
        <source>Type the client’s name to erase</source>
        <translation>Nhập tên thân chủ để xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Who can read</source>
        <translation>Ai đọc được</translation>
    </message>
    <message>
        <source>Whoever can read sees all answers, past and future. The recovery key opens every client.</source>
        <translation>Ai đọc được thì thấy mọi câu trả lời, cả trước đây và sau này. Chìa khóa khôi phục mở được mọi thân chủ.</translation>
    </message>
    <message>
        <source>Yes, a new card</source>
        <translation>Có, làm thẻ mới</translation>
    </message>
    <message>
        <source>Yes, hand over</source>
        <translation>Có, chuyển giao</translation>
    </message>
</context>
<context>
    <name>AddClientPage</name>
    <message>
        <source>Add a client</source>
        <translation>Thêm thân chủ</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tất cả thân chủ</translation>
    </message>
    <message>
        <source>Make the code card</source>
        <translation>Làm thẻ mã</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Tên thân chủ</translation>
    </message>
    <message>
        <source>Please type the client’s name first.</source>
        <translation>Vui lòng nhập tên thân chủ trước.</translation>
    </message>
    <message>
        <source>The name is sealed: only you and the recovery key can read it.</source>
        <translation>Tên được niêm phong: chỉ bạn và chìa khóa khôi phục đọc được.</translation>
    </message>
</context>
<context>
    <name>AddTherapistPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Thêm nhà trị liệu</translation>
    </message>
    <message>
        <source>Add this therapist</source>
        <translation>Thêm nhà trị liệu này</translation>
    </message>
    <message>
        <source>Best typed by the new colleague: it opens the answers of the clients whom you share or hand over. Until then there is nothing to read.</source>
        <translation>Tốt nhất là đồng nghiệp mới tự nhập: cụm này mở câu trả lời của những thân chủ mà bạn chia sẻ hoặc chuyển giao. Trước đó thì chưa có gì để đọc.</translation>
    </message>
    <message>
        <source>Name of the therapist, typed to unlock</source>
        <translation>Tên nhà trị liệu, dùng để mở khóa</translation>
    </message>
    <message>
        <source>Please type the therapist’s name.</source>
        <translation>Vui lòng nhập tên nhà trị liệu.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Nhà trị liệu</translation>
    </message>
</context>
<context>
    <name>AloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dừng đọc</translation>
    </message>
</context>
<context>
    <name>Analogue</name>
    <message>
        <source>A little less</source>
        <translation>Bớt một chút</translation>
    </message>
    <message>
        <source>A little more</source>
        <translation>Thêm một chút</translation>
    </message>
    <message>
        <source>Mark the middle</source>
        <translation>Đánh dấu ở giữa</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>Chưa có dấu nào.</translation>
    </message>
    <message>
        <source>Tap the line again to move the mark.</source>
        <translation>Chạm lại vào đường kẻ để dời dấu.</translation>
    </message>
    <message>
        <source>Tap the line where it fits for you.</source>
        <translation>Chạm vào đường kẻ ở chỗ hợp với bạn.</translation>
    </message>
    <message>
        <source>Towards: {words}</source>
        <translation>Về phía: {words}</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Close to: {words}</source>
        <translation>Gần với: {words}</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Ở giữa</translation>
    </message>
    <message>
        <source>More towards: {words}</source>
        <translation>Nghiêng về: {words}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words} ({number} of {most})</source>
        <translation>{words} ({number} trên {most})</translation>
    </message>
</context>
<context>
    <name>AwayPage</name>
    <message>
        <source>One moment</source>
        <translation>Xin chờ một lát</translation>
    </message>
    <message>
        <source>The therapist is using this device.</source>
        <translation>Nhà trị liệu đang dùng thiết bị này.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Another folder</source>
        <translation>Thư mục khác</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>It lies on the same disk as the practice: one fault may take both. Copy it to a USB stick.</source>
        <translation>Bản này nằm cùng ổ đĩa với phòng trị liệu: một lần hỏng có thể mất cả hai. Hãy chép nó sang USB.</translation>
    </message>
    <message>
        <source>Making the backup, then restoring it once to see that it works</source>
        <translation>Đang làm bản sao lưu, rồi phục hồi thử một lần để biết là dùng được</translation>
    </message>
    <message>
        <source>On this device or in the practice’s network</source>
        <translation>Trên thiết bị này hoặc trong mạng của phòng trị liệu</translation>
    </message>
    <message>
        <source>One encrypted file with all answers and all keys. It opens with a therapist’s passphrase or the recovery key, on this device or on a new one.</source>
        <translation>Một tệp mã hóa chứa mọi câu trả lời và mọi chìa khóa. Mở được bằng cụm mật khẩu của một nhà trị liệu hoặc bằng chìa khóa khôi phục, trên thiết bị này hoặc thiết bị mới.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Put a USB stick in: it appears here by itself.</source>
        <translation>Cắm USB vào: nó sẽ tự hiện ra ở đây.</translation>
    </message>
    <message>
        <source>Take the stick out and keep it away from this device.</source>
        <translation>Rút USB ra và cất xa thiết bị này.</translation>
    </message>
    <message>
        <source>The backup is made, and it was restored once to see that it works: {count} records, {size}. It is {file}.</source>
        <translation>Đã làm xong bản sao lưu và đã phục hồi thử một lần để biết là dùng được: {count} bản ghi, {size}. Tệp là {file}.</translation>
    </message>
    <message>
        <source>The last backup: {date}, {count} records</source>
        <translation>Bản sao lưu gần nhất: {date}, {count} bản ghi</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet.</source>
        <translation>Phòng trị liệu này chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>Còn trống {size}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back to the welcome page in {seconds} s. Touch or press any key to stay.</source>
        <translation>Trở về trang chào mừng sau {seconds} giây. Chạm hoặc nhấn phím bất kỳ để ở lại.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Lock at once: Esc or Ctrl+L</source>
        <translation>Khóa ngay: Esc hoặc Ctrl+L</translation>
    </message>
    <message>
        <source>Locks in {seconds} s. Touch or press any key to stay.</source>
        <translation>Sẽ khóa sau {seconds} giây. Chạm hoặc nhấn phím bất kỳ để ở lại.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>A few seconds left.</source>
        <translation>Còn vài giây.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left.</source>
        <translation>
            <numerusform>Còn khoảng %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Còn chưa đến một phút.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Code card</source>
        <translation>Thẻ mã</translation>
    </message>
    <message>
        <source>Print this page at its full size, cut the card out and give it to the client. Then delete the file: Rapport keeps no copy of the code, and a lost card is replaced by a new one.</source>
        <translation>In trang này đúng kích thước, cắt thẻ ra và đưa cho thân chủ. Sau đó xóa tệp: Rapport không giữ bản sao của mã, và thẻ bị mất sẽ được thay bằng thẻ mới.</translation>
    </message>
    <message>
        <source>Rapport code card</source>
        <translation>Thẻ mã Rapport</translation>
    </message>
    <message>
        <source>Type it on the screen, or hold the lines under the reader. Nobody can read answers with it. If you lose it, tell your therapist.</source>
        <translation>Nhập mã trên màn hình, hoặc đưa các vạch vào dưới máy đọc. Không ai dùng mã này để đọc câu trả lời được. Nếu bạn làm mất thẻ, hãy báo cho nhà trị liệu của bạn.</translation>
    </message>
    <message>
        <source>Whose card it is, by hand (do not write it on the card)</source>
        <translation>Thẻ của ai, ghi bằng tay (đừng ghi lên thẻ)</translation>
    </message>
    <message>
        <source>Your personal code</source>
        <translation>Mã cá nhân của bạn</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Your clients</source>
        <translation>Thân chủ của bạn</translation>
    </message>
    <message>
        <source>Your clients, the most urgent first</source>
        <translation>Thân chủ của bạn, gấp nhất ở trên cùng</translation>
    </message>
</context>
<context>
    <name>Caseload</name>
    <message>
        <source>And {count} more: “Practice”, “Records” lists all of them.</source>
        <translation>Và {count} nữa: mục “Phòng trị liệu”, “Bản ghi” liệt kê tất cả.</translation>
    </message>
    <message>
        <source>Answers of clients who had no code at hand. Open to read them one by one.</source>
        <translation>Câu trả lời của những thân chủ không mang theo mã. Mở ra để đọc từng phiếu.</translation>
    </message>
    <message>
        <source>Last session: {date}.</source>
        <translation>Buổi gần nhất: {date}.</translation>
    </message>
    <message>
        <source>New answer sheets: {count}.</source>
        <translation>Phiếu trả lời mới: {count}.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Chưa có buổi nào.</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Việc còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>Open rupture: {sessions}.</source>
        <translation>Việc còn bỏ ngỏ: buổi {sessions}.</translation>
    </message>
    <message>
        <source>Sessions without a score: {count}.</source>
        <translation>Buổi không có điểm: {count}.</translation>
    </message>
    <message>
        <source>The last session has no score: too few questions were answered.</source>
        <translation>Buổi gần nhất không có điểm: trả lời quá ít câu.</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Không có mã</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} mới</translation>
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
            <numerusform>%n người trả lời không dùng mã</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new answer sheet(s) since you last looked</source>
        <translation>
            <numerusform>%n phiếu trả lời mới từ lần xem trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Thêm thân chủ</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Đóng ki-ốt</translation>
    </message>
    <message>
        <source>Close the kiosk? Clients cannot answer until it is started again.</source>
        <translation>Đóng ki-ốt? Thân chủ không trả lời được cho đến khi ki-ốt được mở lại.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Để mở</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Làm bản sao lưu</translation>
    </message>
    <message>
        <source>No client is in “{part}” now.</source>
        <translation>Hiện không có thân chủ nào trong mục “{part}”.</translation>
    </message>
    <message>
        <source>No client yet. Add the first one to get a code card.</source>
        <translation>Chưa có thân chủ nào. Hãy thêm thân chủ đầu tiên để có thẻ mã.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it, among “{part}”.</source>
        <translation>Trong mục “{part}”, không có thân chủ nào có “{typed}” trong tên.</translation>
    </message>
    <message>
        <source>No client’s name has “{typed}” in it.</source>
        <translation>Không có thân chủ nào có “{typed}” trong tên.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Records: {code}</source>
        <translation>Bản ghi: {code}</translation>
    </message>
    <message>
        <source>Records: {code}, last time {last}</source>
        <translation>Bản ghi: {code}, lần trước {last}</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Hiện tất cả thân chủ</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Có, đóng</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Thân chủ của bạn</translation>
    </message>
</context>
<context>
    <name>CheckKeyPage</name>
    <message>
        <source>Check the new recovery key</source>
        <translation>Kiểm tra chìa khóa khôi phục mới</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một lát…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Vui lòng nhập hai nhóm của chìa khóa từ tờ giấy hoặc tệp của bạn. Không cần phân biệt chữ hoa.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Xem lại chìa khóa</translation>
    </message>
    <message>
        <source>Use the new key from now on</source>
        <translation>Dùng chìa khóa mới từ bây giờ</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Bạn có muốn thêm điều gì không?</translation>
    </message>
    <message>
        <source>Nothing so far</source>
        <translation>Chưa có gì</translation>
    </message>
    <message>
        <source>Ready to send?</source>
        <translation>Bạn sẵn sàng gửi chưa?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Tap an answer to change it.</source>
        <translation>Chạm vào câu trả lời để thay đổi.</translation>
    </message>
    <message>
        <source>You wrote something</source>
        <translation>Bạn đã viết vài điều</translation>
    </message>
    <message>
        <source>{question} {answer}. Open the box.</source>
        <translation>{question} {answer}. Mở ô này.</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Access and card</source>
        <translation>Quyền đọc và thẻ</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tất cả thân chủ</translation>
    </message>
    <message>
        <source>Note steps of repair</source>
        <translation>Ghi các bước hàn gắn</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Suy ngẫm</translation>
    </message>
    <message>
        <source>Start the survey for this client</source>
        <translation>Bắt đầu bảng hỏi cho thân chủ này</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Xu hướng</translation>
    </message>
</context>
<context>
    <name>CodeCardView</name>
    <message>
        <source>Rapport code card</source>
        <translation>Thẻ mã Rapport</translation>
    </message>
    <message>
        <source>Save a card to print (PDF)</source>
        <translation>Lưu thẻ để in (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Đã lưu vào {file}. Hãy in ở máy tính khác, rồi xóa tệp.</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <translation>Thẻ đã sẵn sàng</translation>
    </message>
    <message>
        <source>The code is {code}</source>
        <translation>Mã là {code}</translation>
    </message>
    <message>
        <source>The personal code</source>
        <translation>Mã cá nhân</translation>
    </message>
    <message>
        <source>Write it on the client’s card now, or save a card to print. It is shown this once and stored nowhere in clear; a lost card is replaced by a new one.</source>
        <translation>Hãy ghi mã lên thẻ của thân chủ ngay bây giờ, hoặc lưu thẻ để in. Mã chỉ hiện một lần này và không được lưu ở dạng đọc được ở bất cứ đâu; thẻ bị mất sẽ được thay bằng thẻ mới.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Code: {digits}</source>
        <translation>Mã: {digits}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có gì</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>I have no code at hand</source>
        <translation>Tôi không mang theo mã</translation>
    </message>
    <message>
        <source>Please enter your code</source>
        <translation>Vui lòng nhập mã của bạn</translation>
    </message>
    <message>
        <source>The code has ten digits. Please type the ones that are missing.</source>
        <translation>Mã có mười chữ số. Vui lòng nhập các chữ số còn thiếu.</translation>
    </message>
    <message>
        <source>Type the ten digits on your card, or scan it.</source>
        <translation>Nhập mười chữ số trên thẻ của bạn, hoặc quét thẻ.</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Keep as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Cụm mật khẩu mới cho {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Loại {name}</translation>
    </message>
    <message>
        <source>Remove {name}? Nobody unlocks with that passphrase any more. Answers stay; clients who have left become the practice’s, and can be read with the recovery key.</source>
        <translation>Loại {name}? Không ai mở khóa bằng cụm mật khẩu ấy nữa. Câu trả lời vẫn còn; thân chủ đã ngừng đến sẽ thuộc về phòng trị liệu, và đọc được bằng chìa khóa khôi phục.</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Có, loại</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (bạn)</translation>
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
        <translation>Nút đi tiếp</translation>
    </message>
    <message>
        <source>Buttons to go on at the left</source>
        <translation>Nút đi tiếp ở bên trái</translation>
    </message>
    <message>
        <source>Buttons to go on at the right</source>
        <translation>Nút đi tiếp ở bên phải</translation>
    </message>
    <message>
        <source>Choose what suits you. You can change it again at any time.</source>
        <translation>Hãy chọn điều phù hợp với bạn. Bạn có thể đổi lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Độ tương phản</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Độ tương phản cao</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>Make this page easier to read</source>
        <translation>Làm trang này dễ đọc hơn</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Text size {percent} percent</source>
        <translation>Cỡ chữ {percent} phần trăm</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>Usual contrast</source>
        <translation>Độ tương phản thường</translation>
    </message>
</context>
<context>
    <name>CommentPage</name>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Còn %n ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Empty the box</source>
        <translation>Xóa hết chữ trong ô</translation>
    </message>
    <message>
        <source>Is there anything you would like to add?</source>
        <translation>Bạn có muốn thêm điều gì không?</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>You can leave this empty. Nobody reads it now: it is read later, with your answers. If you need somebody today, please speak to us in person.</source>
        <translation>Bạn có thể để trống. Lúc này không có ai đọc: sau này mới đọc, cùng với câu trả lời của bạn. Nếu hôm nay bạn cần ai đó, xin hãy nói chuyện trực tiếp với chúng tôi.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check the recovery key</source>
        <translation>Kiểm tra chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>Found the practice</source>
        <translation>Lập phòng trị liệu</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một lát…</translation>
    </message>
    <message>
        <source>Please type two of its groups from your paper or file. Capital letters do not matter.</source>
        <translation>Vui lòng nhập hai nhóm của chìa khóa từ tờ giấy hoặc tệp của bạn. Không cần phân biệt chữ hoa.</translation>
    </message>
    <message>
        <source>See the key again</source>
        <translation>Xem lại chìa khóa</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Bước 3 / 3</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>A backup is being made</source>
        <translation>Đang làm bản sao lưu</translation>
    </message>
    <message>
        <source>This view locks by itself as soon as it is done. “Lock” locks at once; then there is no backup.</source>
        <translation>Màn hình này tự khóa ngay khi làm xong. “Khóa” sẽ khóa ngay; khi đó không có bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>DayStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Muộn hơn</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Sớm hơn một ngày</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Muộn hơn một ngày</translation>
    </message>
    <message>
        <source>Today, {date}</source>
        <translation>Hôm nay, {date}</translation>
    </message>
</context>
<context>
    <name>DisclosurePage</name>
    <message>
        <source>Files are saved as they are.</source>
        <translation>Tệp được lưu nguyên như vậy.</translation>
    </message>
    <message>
        <source>For practices in the United States that treat substance use disorders: their records may only be passed on together with a notice. Everywhere else you do not need it.</source>
        <translation>Dành cho các phòng trị liệu ở Hoa Kỳ điều trị rối loạn sử dụng chất: hồ sơ của họ chỉ được chuyển cho người khác khi có kèm thông báo. Ở mọi nơi khác, bạn không cần đến.</translation>
    </message>
    <message>
        <source>It stands at the foot of reports and pictures and inside exports as JSON and FHIR. Beside a table (CSV) lies a text file with it, so that programs can read the table.</source>
        <translation>Thông báo nằm ở cuối các báo cáo và hình, và bên trong các bản xuất JSON và FHIR. Với bảng (CSV), thông báo nằm trong một tệp văn bản bên cạnh, để các chương trình đọc được bảng.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Giữ như vậy</translation>
    </message>
    <message>
        <source>No notice</source>
        <translation>Không có thông báo</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Thông báo trên tệp đã lưu</translation>
    </message>
    <message>
        <source>On everything that is saved from now on.</source>
        <translation>Trên mọi thứ được lưu từ bây giờ.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>That holds from now on. Files that were saved before stay as they are.</source>
        <translation>Điều này có hiệu lực từ bây giờ. Các tệp đã lưu trước đó vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Nội dung thông báo</translation>
    </message>
    <message>
        <source>The notice is the short form of 42 CFR 2.32(a)(2), in the language of the law. The law also wants a copy of the client’s consent with it, or a clear explanation of what the consent covers: you add that.</source>
        <translation>Thông báo này là bản ngắn của 42 CFR 2.32(a)(2), bằng ngôn ngữ của luật. Luật còn đòi hỏi kèm bản sao giấy đồng ý của thân chủ, hoặc lời giải thích rõ sự đồng ý ấy bao gồm những gì: phần này bạn tự thêm.</translation>
    </message>
    <message>
        <source>The notice of 42 CFR part 2</source>
        <translation>Thông báo theo 42 CFR part 2</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Next, this device shows the welcome page for clients. Tap “Therapist” there, unlock with your passphrase, and add your first client to get a code card.</source>
        <translation>Tiếp theo, thiết bị này hiện trang chào mừng cho thân chủ. Ở đó, hãy chạm “Nhà trị liệu”, mở khóa bằng cụm mật khẩu của bạn, và thêm thân chủ đầu tiên để có thẻ mã.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>The practice is ready</source>
        <translation>Phòng trị liệu đã sẵn sàng</translation>
    </message>
    <message>
        <source>What was here before is kept in {folder}.</source>
        <translation>Những gì có ở đây trước đó được giữ trong {folder}.</translation>
    </message>
    <message>
        <source>“{practice}” is here again as it was on {date}: {count} records, every one of them checked. Answers given after that are not in it. Next, this device shows the welcome page for clients.</source>
        <translation>“{practice}” đã trở lại như vào ngày {date}: {count} bản ghi, tất cả đều đã được kiểm tra. Câu trả lời sau ngày đó không có trong này. Tiếp theo, thiết bị này hiện trang chào mừng cho thân chủ.</translation>
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
        <translation>Làm trang này dễ đọc hơn</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>Skipped</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>{question} {answer}. Change this answer.</source>
        <translation>{question} {answer}. Đổi câu trả lời này.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Theo tên</translation>
    </message>
    <message>
        <source>Last session first</source>
        <translation>Buổi gần nhất trước</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Gấp nhất trước</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>Câu trả lời mới</translation>
    </message>
    <message>
        <source>No answers lately</source>
        <translation>Lâu chưa trả lời</translation>
    </message>
    <message>
        <source>Open rupture</source>
        <translation>Việc còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>Order of the clients</source>
        <translation>Thứ tự các thân chủ</translation>
    </message>
    <message>
        <source>Which clients are shown</source>
        <translation>Hiện những thân chủ nào</translation>
    </message>
</context>
<context>
    <name>FormerPage</name>
    <message>
        <source>Clients who have left</source>
        <translation>Thân chủ đã ngừng đến</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>They are not in the list of your clients. Open one to read, to let come again, or to erase.</source>
        <translation>Họ không có trong danh sách thân chủ của bạn. Hãy mở một người để đọc, để ghi là đến lại, hoặc để xóa vĩnh viễn.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bạn còn ở đó không?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Seconds left: {seconds}</source>
        <translation>Số giây còn lại: {seconds}</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. If not, nothing is kept.</source>
        <translation>Chạm vào bất cứ đâu để tiếp tục. Nếu không, sẽ không có gì được giữ lại.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message numerus="yes">
        <source>%n answer sheet(s) destroyed.</source>
        <translation>
            <numerusform>Đã hủy %n phiếu trả lời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy for good all answers that are older than that, now and from now on?</source>
        <translation>Hủy vĩnh viễn mọi câu trả lời cũ hơn mức đó, ngay bây giờ và từ nay về sau?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Keep them so</source>
        <translation>Lưu giữ như vậy</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Thời hạn lưu giữ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Không có gì tự bị hủy.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Điều này có hiệu lực từ bây giờ.</translation>
    </message>
    <message>
        <source>What is older is destroyed, for colleagues’ clients at their next unlock: that somebody answered stays, what was answered is gone for good. Backups made before still hold it. How long answers have to be kept is set by law; ask your professional body.</source>
        <translation>Những gì cũ hơn sẽ bị hủy; với thân chủ của đồng nghiệp thì vào lần họ mở khóa kế tiếp: việc có người trả lời vẫn được giữ, còn nội dung trả lời thì mất vĩnh viễn. Bản sao lưu làm trước đó vẫn giữ nội dung ấy. Phải lưu giữ câu trả lời bao lâu là do luật quy định; hãy hỏi hội nghề nghiệp của bạn.</translation>
    </message>
    <message>
        <source>Yes, destroy older answers</source>
        <translation>Có, hủy câu trả lời cũ</translation>
    </message>
</context>
<context>
    <name>KeyView</name>
    <message>
        <source>Fingerprint, to tell keys apart: {fingerprint}</source>
        <translation>Dấu nhận dạng, để phân biệt các chìa khóa: {fingerprint}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}</source>
        <translation>Nhóm {number}: {letters}</translation>
    </message>
    <message>
        <source>Save a page to print (PDF)</source>
        <translation>Lưu trang để in (PDF)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Lưu dưới dạng văn bản thường</translation>
    </message>
    <message>
        <source>Saved to {file}. Print it on another computer, then delete the file.</source>
        <translation>Đã lưu vào {file}. Hãy in ở máy tính khác, rồi xóa tệp.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Take back the last digit</source>
        <translation>Bỏ chữ số cuối</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {language}</source>
        <translation>Ngôn ngữ: {language}</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>A native speaker has read what Rapport says in this language.</source>
        <translation>Một người bản ngữ đã đọc những gì Rapport nói bằng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>A native speaker has reviewed it</source>
        <translation>Người bản ngữ đã xem lại</translation>
    </message>
    <message>
        <source>Begin every visit in this language</source>
        <translation>Bắt đầu mỗi lần đến bằng ngôn ngữ này</translation>
    </message>
    <message>
        <source>Do not offer it to clients any more</source>
        <translation>Không đưa ra cho thân chủ nữa</translation>
    </message>
    <message>
        <source>It was not reviewed after all</source>
        <translation>Thật ra chưa được xem lại</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Offer it to clients</source>
        <translation>Đưa ra cho thân chủ</translation>
    </message>
    <message>
        <source>That holds from now on.</source>
        <translation>Điều này có hiệu lực từ bây giờ.</translation>
    </message>
    <message>
        <source>These words were written with care, but not reviewed by a native speaker yet. Ask somebody who grew up with the language to go through the client’s pages, and note it here.</source>
        <translation>Những lời này được viết cẩn thận, nhưng chưa được người bản ngữ xem lại. Hãy nhờ một người lớn lên cùng ngôn ngữ này xem các trang dành cho thân chủ, rồi ghi lại ở đây.</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Clients choose among the offered languages before the first question. Every visit begins in the practice’s own language; this view speaks it too, from its next start.</source>
        <translation>Trước câu hỏi đầu tiên, thân chủ chọn trong các ngôn ngữ được đưa ra. Mỗi lần đến bắt đầu bằng ngôn ngữ của phòng trị liệu; phần này cũng dùng ngôn ngữ đó từ lần mở sau.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Not offered to clients</source>
        <translation>Không đưa ra cho thân chủ</translation>
    </message>
    <message>
        <source>Offered to clients</source>
        <translation>Được đưa ra cho thân chủ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>The practice’s own language</source>
        <translation>Ngôn ngữ của phòng trị liệu</translation>
    </message>
    <message>
        <source>not reviewed by a native speaker</source>
        <translation>chưa được người bản ngữ xem lại</translation>
    </message>
    <message>
        <source>reviewed by a native speaker, {date}</source>
        <translation>được người bản ngữ xem lại, {date}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>How to read this</source>
        <translation>Cách đọc</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Log, the newest entry first</source>
        <translation>Nhật ký, mới nhất ở trên cùng</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một lát…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>What was done, by whom and when. It never says what a client answered.</source>
        <translation>Đã làm gì, ai làm và khi nào. Không bao giờ cho biết thân chủ trả lời thế nào.</translation>
    </message>
</context>
<context>
    <name>LookFlow</name>
    <message>
        <source>The clients’ pages look like this from now on. These pages follow at the next unlock.</source>
        <translation>Từ bây giờ các trang của thân chủ trông như thế này. Các trang này sẽ đổi theo vào lần mở khóa tới.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Accent</source>
        <translation>Màu nhấn</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Buttons to go on</source>
        <translation>Nút đi tiếp</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Êm</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>Chọn hình…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Buổi tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Độ tương phản cao</translation>
    </message>
    <message>
        <source>How the clients’ pages look. Every client may still choose what is easier to read.</source>
        <translation>Giao diện của các trang cho thân chủ. Mỗi thân chủ vẫn có thể chọn điều dễ đọc hơn cho mình.</translation>
    </message>
    <message>
        <source>Keep this look</source>
        <translation>Giữ giao diện này</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Trái</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Motion when a page changes</source>
        <translation>Chuyển động khi đổi trang</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Tên phòng trị liệu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Phải</translation>
    </message>
    <message>
        <source>Show Rapport’s mark again</source>
        <translation>Hiện lại biểu tượng của Rapport</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>The welcome page shows Rapport’s mark.</source>
        <translation>Trang chào mừng hiện biểu tượng của Rapport.</translation>
    </message>
    <message>
        <source>Your picture is shown on the welcome page.</source>
        <translation>Trang chào mừng hiện hình của bạn.</translation>
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
        <translation>Một chút</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Completely</source>
        <translation>Hoàn toàn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>How the pages will look</source>
        <translation>Các trang sẽ trông như thế này</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Phần lớn</translation>
    </message>
    <message>
        <source>Today I felt listened to.</source>
        <translation>Hôm nay tôi cảm thấy được lắng nghe.</translation>
    </message>
</context>
<context>
    <name>MineFlow</name>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport cho giám sát chuyên môn</translation>
    </message>
</context>
<context>
    <name>MyPassphrasePage</name>
    <message>
        <source>Change it</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Cụm mật khẩu của tôi</translation>
    </message>
    <message>
        <source>Please type your present passphrase.</source>
        <translation>Vui lòng nhập cụm mật khẩu hiện tại của bạn.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>The old one no longer works then. Backups made before still open with the old one: make a new backup afterwards.</source>
        <translation>Khi đó cụm cũ không dùng được nữa. Các bản sao lưu làm trước đó vẫn mở bằng cụm cũ: sau đó hãy làm bản sao lưu mới.</translation>
    </message>
</context>
<context>
    <name>MyPractice</name>
    <message>
        <source>Counted by sessions: {told} of {sessions}. There is no interval for that, because the sessions of one client are not independent of each other.</source>
        <translation>Tính theo buổi: {told} trên {sessions}. Con số này không có khoảng tin cậy, vì các buổi của cùng một thân chủ không độc lập với nhau.</translation>
    </message>
    <message>
        <source>For each client the median of the last {recent} scores (from {sessions} on), then the median of these: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Với mỗi thân chủ, lấy trung vị của {recent} điểm gần nhất (từ {sessions} điểm trở đi), rồi lấy trung vị của các trung vị đó: 0 là câu trả lời thấp nhất cho mọi câu, 100 là cao nhất.</translation>
    </message>
    <message>
        <source>How clients answer</source>
        <translation>Thân chủ trả lời thế nào</translation>
    </message>
    <message>
        <source>In brackets an interval: of 100 such intervals at least {share} hold the true median.</source>
        <translation>Trong ngoặc là một khoảng: trong 100 khoảng như vậy, ít nhất {share} khoảng chứa trung vị thật.</translation>
    </message>
    <message>
        <source>Lower than the other dimensions for most clients: “{dimension}”.</source>
        <translation>Thấp hơn các khía cạnh khác với phần lớn thân chủ: “{dimension}”.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Những lúc thấy không ổn</translation>
    </message>
    <message>
        <source>My ratings beside theirs</source>
        <translation>Đánh giá của tôi bên cạnh của thân chủ</translation>
    </message>
    <message>
        <source>No dimension is clearly lower than the others.</source>
        <translation>Không có khía cạnh nào thấp hơn rõ so với các khía cạnh khác.</translation>
    </message>
    <message>
        <source>On no dimension do you and your clients clearly differ.</source>
        <translation>Bạn và thân chủ không khác nhau rõ ở khía cạnh nào.</translation>
    </message>
    <message>
        <source>Too few clients for a figure yet: {count} of {fewest}.</source>
        <translation>Còn quá ít thân chủ để có số liệu: {count} trên {fewest}.</translation>
    </message>
    <message>
        <source>With {hits} of these {count} clients every such moment is put right by their own answers ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>Ở {hits} trong {count} thân chủ này, theo câu trả lời của chính họ, mọi lúc như vậy đều đã được hàn gắn ({share}%, khoảng tin cậy 95% từ {lower} đến {upper}%).</translation>
    </message>
    <message>
        <source>You and your clients differ most on “{dimension}”.</source>
        <translation>Bạn và thân chủ khác nhau nhiều nhất về “{dimension}”.</translation>
    </message>
    <message>
        <source>Your rating minus the client’s answer: for each client with {sessions} sessions rated by both the median, then the median of these. Above 0 you rate higher than the client does.</source>
        <translation>Đánh giá của bạn trừ câu trả lời của thân chủ: với mỗi thân chủ có {sessions} buổi được cả hai đánh giá, lấy trung vị, rồi lấy trung vị của các trung vị đó. Trên 0 nghĩa là bạn đánh giá cao hơn thân chủ.</translation>
    </message>
    <message>
        <source>{clients} of your own clients who still come, {sessions} sessions, {rated} of them rated by you. Each client counts once. No figure is given for fewer than {fewest} clients.</source>
        <translation>{clients} thân chủ của chính bạn hiện vẫn đến, {sessions} buổi, trong đó {rated} buổi được bạn đánh giá. Mỗi thân chủ được tính một lần. Không đưa ra số liệu khi có ít hơn {fewest} thân chủ.</translation>
    </message>
    <message>
        <source>{count} more clients answer another questionnaire and are left out.</source>
        <translation>Còn {count} thân chủ trả lời bảng hỏi khác và không được tính vào.</translation>
    </message>
    <message>
        <source>{count} of {fewest} clients</source>
        <translation>{count} trên {fewest} thân chủ</translation>
    </message>
    <message>
        <source>{hits} of {count} clients told of a moment that did not feel right ({share} %, 95 % interval {lower} to {upper} %).</source>
        <translation>{hits} trong {count} thân chủ cho biết có lúc thấy không ổn ({share}%, khoảng tin cậy 95% từ {lower} đến {upper}%).</translation>
    </message>
    <message>
        <source>{value} ({lower} to {upper}), {count} clients</source>
        <translation>{value} ({lower} đến {upper}), {count} thân chủ</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms. These figures describe how your clients answered. They grade nobody, and no therapist is compared with another.</source>
        <translation>“Sự tin tưởng sau buổi trị liệu” không phải thang đo đã được kiểm định và không có chuẩn so sánh. Các số liệu này mô tả thân chủ của bạn đã trả lời thế nào. Chúng không chấm điểm ai, và không so sánh nhà trị liệu này với nhà trị liệu khác.</translation>
    </message>
</context>
<context>
    <name>MyPracticePage</name>
    <message>
        <source>My practice</source>
        <translation>Công việc trị liệu của tôi</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Save for supervision (PDF)</source>
        <translation>Lưu cho giám sát chuyên môn (PDF)</translation>
    </message>
    <message>
        <source>Saved to {file}.</source>
        <translation>Đã lưu vào {file}.</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it. It has no client’s name. To print it, open it on another computer.</source>
        <translation>Tệp không được mã hóa: ai có nó thì đọc được. Trong tệp không có tên thân chủ. Để in, hãy mở tệp ở máy tính khác.</translation>
    </message>
</context>
<context>
    <name>NamesPage</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Language of the practice</source>
        <translation>Ngôn ngữ của phòng trị liệu</translation>
    </message>
    <message>
        <source>Name of the practice (clients see it)</source>
        <translation>Tên phòng trị liệu (thân chủ nhìn thấy)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Please type the name of the practice.</source>
        <translation>Vui lòng nhập tên phòng trị liệu.</translation>
    </message>
    <message>
        <source>Please type your name.</source>
        <translation>Vui lòng nhập tên của bạn.</translation>
    </message>
    <message>
        <source>Restore a backup instead</source>
        <translation>Phục hồi một bản sao lưu</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Thiết lập Rapport</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Bước 1 / 3</translation>
    </message>
    <message>
        <source>Three short steps: the names, your passphrase, and a recovery key for emergencies. Nothing is stored before the last one is done, and nothing ever leaves this device.</source>
        <translation>Ba bước ngắn: các tên, cụm mật khẩu của bạn, và chìa khóa khôi phục cho trường hợp khẩn cấp. Không có gì được lưu trước khi xong bước cuối, và không có gì rời khỏi thiết bị này.</translation>
    </message>
    <message>
        <source>Your name (the first therapist)</source>
        <translation>Tên của bạn (nhà trị liệu đầu tiên)</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Tôi đã có trên giấy</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>Save the page to a USB stick and print it, or write it on paper. It is shown only now. The old key still holds until you have typed two groups of this one.</source>
        <translation>Hãy lưu trang vào USB rồi in ra, hoặc chép chìa khóa ra giấy. Nó chỉ hiện lúc này. Chìa khóa cũ vẫn dùng được cho đến khi bạn nhập hai nhóm của chìa khóa mới.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Chìa khóa khôi phục mới</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Make one for me: five words</source>
        <translation>Tạo giúp tôi: năm từ</translation>
    </message>
    <message>
        <source>Please choose a passphrase.</source>
        <translation>Vui lòng chọn một cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>The two are not the same. Please type the second one again.</source>
        <translation>Hai lần nhập không giống nhau. Vui lòng nhập lại lần thứ hai.</translation>
    </message>
    <message>
        <source>Write it down now, then type it once more below.</source>
        <translation>Hãy ghi ra giấy ngay bây giờ, rồi nhập lại một lần nữa ở bên dưới.</translation>
    </message>
</context>
<context>
    <name>NewerFormPage</name>
    <message>
        <source>One moment, please</source>
        <translation>Xin chờ một lát</translation>
    </message>
    <message>
        <source>This device is getting ready after an update. It goes on by itself.</source>
        <translation>Thiết bị này đang chuẩn bị sau khi cập nhật. Nó sẽ tự tiếp tục.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>All therapists of the practice see this, with every client. Name nobody here.</source>
        <translation>Mọi nhà trị liệu của phòng đều thấy điều này, ở từng thân chủ. Đừng nêu tên ai ở đây.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Vài lời ngắn</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lưu lại</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Only you can read your notes, and no export takes them along.</source>
        <translation>Chỉ bạn đọc được ghi chú của mình, và không bản xuất nào mang theo chúng.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Bỏ đi</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>Add a note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>Add an event of the practice</source>
        <translation>Thêm sự kiện của phòng trị liệu</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Change: {text}</source>
        <translation>Đổi: {text}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Event of the practice, {days}</source>
        <translation>Sự kiện của phòng trị liệu, {days}</translation>
    </message>
    <message>
        <source>Your note on this session</source>
        <translation>Ghi chú của bạn về buổi này</translation>
    </message>
    <message>
        <source>Your note, {days}</source>
        <translation>Ghi chú của bạn, {days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} đến {last}</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Nobody is watching now. If you need somebody today, please speak to us in person.</source>
        <translation>Lúc này không có ai theo dõi. Nếu hôm nay bạn cần ai đó, xin hãy nói chuyện trực tiếp với chúng tôi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Only your therapist can read your answers.</source>
        <translation>Chỉ nhà trị liệu của bạn đọc được câu trả lời của bạn.</translation>
    </message>
    <message>
        <source>They are stored locked on this device. For emergencies the practice keeps one spare key.</source>
        <translation>Câu trả lời được cất và khóa trên thiết bị này. Phòng trị liệu giữ một chìa khóa dự phòng cho trường hợp khẩn cấp.</translation>
    </message>
    <message>
        <source>Who will see this</source>
        <translation>Ai sẽ thấy điều này</translation>
    </message>
    <message>
        <source>You can skip any question, and you can stop at any time.</source>
        <translation>Bạn có thể bỏ qua bất cứ câu hỏi nào, và có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>You gave no code, so the therapists of this practice can read these answers.</source>
        <translation>Bạn không nhập mã, nên các nhà trị liệu của phòng này đều đọc được những câu trả lời này.</translation>
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
        <translation>Về đầu trang</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Hiện thêm</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một lát…</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose your passphrase</source>
        <translation>Chọn cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>It opens what your clients answered. Nobody can reset it: without it and without the recovery key the answers are gone. Four or five unrelated words are strong and easy to keep.</source>
        <translation>Cụm này mở câu trả lời của thân chủ. Không ai đặt lại được: không có nó và không có chìa khóa khôi phục thì câu trả lời sẽ mất. Bốn hoặc năm từ không liên quan với nhau thì vừa mạnh vừa dễ nhớ.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Bước 2 / 3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: the therapist; filled where the client’s answers had not been seen.</source>
        <translation>Chấm tròn và đường liền: thân chủ. Hình thoi và đường đứt: nhà trị liệu; hình đặc là khi chưa xem câu trả lời của thân chủ.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>thân chủ</translation>
    </message>
    <message>
        <source>therapist</source>
        <translation>nhà trị liệu</translation>
    </message>
</context>
<context>
    <name>PictureFlow</name>
    <message>
        <source>Rapport both views</source>
        <translation>Rapport cái nhìn của hai bên</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>Both views over time: the client’s scores and your own ratings. In Rapport nobody else sees your ratings; whoever gets the file does.</source>
        <translation>Cái nhìn của hai bên theo thời gian: điểm của thân chủ và đánh giá của chính bạn. Trong Rapport không ai khác thấy đánh giá của bạn; ai nhận được tệp thì thấy.</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Lưu hình này</translation>
    </message>
    <message>
        <source>Save this picture: {client}</source>
        <translation>Lưu hình này: {client}</translation>
    </message>
    <message>
        <source>The plot as you saw it: all sessions.</source>
        <translation>Biểu đồ đúng như bạn đã xem: tất cả các buổi.</translation>
    </message>
    <message>
        <source>The plot as you saw it: sessions {first} to {last} of {count}. The usual range and the marks are those of the whole course.</source>
        <translation>Biểu đồ đúng như bạn đã xem: buổi {first} đến {last} trong {count} buổi. Khoảng thường gặp và các dấu là của toàn bộ quá trình.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Những gì được lưu</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Moments</source>
        <translation>Các lúc</translation>
    </message>
    <message>
        <source>No session yet. The first answers will appear here.</source>
        <translation>Chưa có buổi nào. Những câu trả lời đầu tiên sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}</source>
        <translation>Buổi {first} đến {last} trong {count} buổi</translation>
    </message>
    <message>
        <source>a fall</source>
        <translation>giảm</translation>
    </message>
    <message>
        <source>below the cut-off</source>
        <translation>dưới điểm cắt</translation>
    </message>
    <message>
        <source>below the usual range</source>
        <translation>dưới khoảng thường gặp</translation>
    </message>
    <message>
        <source>first {count} sessions</source>
        <translation>{count} buổi đầu</translation>
    </message>
    <message>
        <source>has stayed low</source>
        <translation>vẫn ở mức thấp</translation>
    </message>
    <message>
        <source>long run on one side</source>
        <translation>chuỗi dài ở một phía</translation>
    </message>
    <message>
        <source>lower than last time</source>
        <translation>thấp hơn lần trước</translation>
    </message>
    <message>
        <source>marked fall</source>
        <translation>giảm rõ</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>không có điểm</translation>
    </message>
    <message>
        <source>no usual range: no variation so far</source>
        <translation>không có khoảng thường gặp: đến nay chưa có biến động</translation>
    </message>
    <message>
        <source>rarely so low</source>
        <translation>hiếm khi thấp như vậy</translation>
    </message>
    <message>
        <source>reliable change</source>
        <translation>thay đổi đáng tin</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>đã hàn gắn</translation>
    </message>
    <message>
        <source>slow decline</source>
        <translation>giảm chậm</translation>
    </message>
    <message>
        <source>still low</source>
        <translation>vẫn còn thấp</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>còn bỏ ngỏ</translation>
    </message>
    <message>
        <source>usual range from {count} scores on</source>
        <translation>khoảng thường gặp từ {count} điểm trở đi</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} vào {date}</translation>
    </message>
    <message>
        <source>{value} top of the range</source>
        <translation>{value} mức trên của khoảng</translation>
    </message>
    <message>
        <source>{value} usual level</source>
        <translation>{value} mức thường gặp</translation>
    </message>
    <message>
        <source>{value} usual range for this client, from the first {count} sessions</source>
        <translation>{value} khoảng thường gặp của thân chủ này, từ {count} buổi đầu</translation>
    </message>
</context>
<context>
    <name>PlotChoice</name>
    <message>
        <source>A picture for a document (PNG), one that stays sharp at any size (SVG), or what is drawn as a table, one row a session (CSV). The table has neither a name nor notes.</source>
        <translation>Hình để đưa vào tài liệu (PNG), hình luôn sắc nét ở mọi cỡ (SVG), hoặc những gì được vẽ dưới dạng bảng, mỗi buổi một hàng (CSV). Bảng không có tên, cũng không có ghi chú.</translation>
    </message>
    <message>
        <source>The beginning of each is printed too. Whoever gets the picture reads it.</source>
        <translation>Phần đầu của mỗi mục cũng được in. Ai nhận được hình thì đọc được.</translation>
    </message>
    <message>
        <source>With the client’s name</source>
        <translation>Kèm tên thân chủ</translation>
    </message>
    <message>
        <source>With your notes and the events of the practice</source>
        <translation>Kèm ghi chú của bạn và sự kiện của phòng trị liệu</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n thân chủ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n việc cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>42 CFR part 2</source>
        <translation>42 CFR part 2</translation>
    </message>
    <message>
        <source>All answers are kept.</source>
        <translation>Mọi câu trả lời đều được lưu giữ.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tất cả thân chủ</translation>
    </message>
    <message>
        <source>All questions are asked.</source>
        <translation>Tất cả các câu hỏi đều được hỏi.</translation>
    </message>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Mọi thứ đã kiểm tra đều đúng như Rapport đã ghi.</translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n month(s).</source>
        <translation>
            <numerusform>Câu trả lời được lưu giữ %n tháng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers are kept for %n year(s).</source>
        <translation>
            <numerusform>Câu trả lời được lưu giữ %n năm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Change what you unlock with.</source>
        <translation>Đổi cụm mà bạn dùng để mở khóa.</translation>
    </message>
    <message>
        <source>Clients can add own words.</source>
        <translation>Thân chủ có thể thêm lời của mình.</translation>
    </message>
    <message>
        <source>Clients who have left</source>
        <translation>Thân chủ đã ngừng đến</translation>
    </message>
    <message>
        <source>Every visit begins in: {language}</source>
        <translation>Mỗi lần đến bắt đầu bằng: {language}</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Thời hạn lưu giữ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Make a new one when it is lost or somebody saw it.</source>
        <translation>Hãy tạo chìa khóa mới khi nó bị mất hoặc có người nhìn thấy.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Cụm mật khẩu của tôi</translation>
    </message>
    <message>
        <source>My practice</source>
        <translation>Công việc trị liệu của tôi</translation>
    </message>
    <message>
        <source>Name, colours, logo and size of the clients’ pages.</source>
        <translation>Tên, màu sắc, logo và cỡ của các trang cho thân chủ.</translation>
    </message>
    <message>
        <source>Name, look, languages, questions and the time of a visit reach your further kiosks with the next list of clients that you bring them.</source>
        <translation>Tên, giao diện, ngôn ngữ, câu hỏi và thời gian của một lần đến sẽ tới các ki-ốt khác cùng với danh sách thân chủ tiếp theo mà bạn đưa đến đó.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>Notice on saved files</source>
        <translation>Thông báo trên tệp đã lưu</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>The last one is from {date}.</source>
        <translation>Bản gần nhất làm ngày {date}.</translation>
    </message>
    <message>
        <source>The short form is asked.</source>
        <translation>Bản ngắn được hỏi.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Nhà trị liệu</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Chưa có bản nào.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>What your clients’ answers say together, without names.</source>
        <translation>Câu trả lời của các thân chủ gộp lại cho thấy điều gì, không kèm tên.</translation>
    </message>
    <message>
        <source>When a visit ends by itself, and when these pages lock.</source>
        <translation>Khi nào một lần đến tự kết thúc, và khi nào các trang này khóa lại.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>One more after question {position} of {total}</source>
        <translation>Thêm một câu sau câu {position} / {total}</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Câu {position} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Giữ câu trả lời này</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>One more after question {position} of {total}, about {timeframe}</source>
        <translation>Thêm một câu sau câu {position} / {total}, về {timeframe}</translation>
    </message>
    <message>
        <source>Question {position} of {total}, about {timeframe}</source>
        <translation>Câu {position} / {total}, về {timeframe}</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Bỏ qua câu này</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>All nine questions</source>
        <translation>Cả chín câu</translation>
    </message>
    <message>
        <source>Ask so from now on</source>
        <translation>Từ bây giờ hỏi như vậy</translation>
    </message>
    <message>
        <source>Before sending, a client can write up to 300 characters. The page says that nobody reads them now. You read them with the session; Rapport does not search them for anything. Every answer sheet then takes eight times the room on the disk, so that nobody can tell who wrote. A device without a keyboard needs the one of its system.</source>
        <translation>Trước khi gửi, thân chủ có thể viết tối đa 300 ký tự. Trang này nói rõ là lúc này không có ai đọc. Bạn đọc cùng với buổi đó; Rapport không tìm kiếm gì trong đó. Khi đó mỗi phiếu trả lời chiếm chỗ gấp tám lần trên đĩa, để không ai biết được ai đã viết. Thiết bị không có bàn phím cần bàn phím trên màn hình của hệ thống.</translation>
    </message>
    <message>
        <source>Five questions. Its scores do not compare with the others: a new course begins.</source>
        <translation>Năm câu. Điểm của bản này không so được với các điểm khác: một chuỗi mới bắt đầu.</translation>
    </message>
    <message>
        <source>Offer a box for the client’s own words</source>
        <translation>Đưa ra một ô cho lời của thân chủ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>That holds from the next visit on.</source>
        <translation>Điều này có hiệu lực từ lần đến sau.</translation>
    </message>
    <message>
        <source>The short form</source>
        <translation>Bản ngắn</translation>
    </message>
    <message>
        <source>Under a minute.</source>
        <translation>Chưa đến một phút.</translation>
    </message>
    <message>
        <source>What you choose holds for every client of the practice, from the next visit on. Further kiosks follow when you bring them the next list of clients.</source>
        <translation>Điều bạn chọn áp dụng cho mọi thân chủ của phòng trị liệu, từ lần đến sau. Các ki-ốt khác sẽ theo khi bạn đưa danh sách thân chủ tiếp theo đến đó.</translation>
    </message>
    <message>
        <source>Whom to call in a crisis, as it stands beside the box</source>
        <translation>Gọi ai khi khủng hoảng, như được ghi bên cạnh ô</translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <source>Had you seen the client’s answers to this session?</source>
        <translation>Khi đánh giá, bạn đã xem câu trả lời của thân chủ về buổi này chưa?</translation>
    </message>
    <message>
        <source>Keep my rating</source>
        <translation>Lưu đánh giá của tôi</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Take this rating back</source>
        <translation>Thu lại đánh giá này</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Rồi</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>Leave this out</source>
        <translation>Bỏ qua câu này</translation>
    </message>
</context>
<context>
    <name>ReaderRow</name>
    <message>
        <source>Hand over</source>
        <translation>Chuyển giao</translation>
    </message>
    <message>
        <source>Hand over to {name}</source>
        <translation>Chuyển giao cho {name}</translation>
    </message>
    <message>
        <source>Share for cover</source>
        <translation>Chia sẻ để làm thay</translation>
    </message>
    <message>
        <source>Share with {name} for cover</source>
        <translation>Chia sẻ với {name} để làm thay</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Ngừng chia sẻ</translation>
    </message>
    <message>
        <source>Stop sharing with {name}</source>
        <translation>Ngừng chia sẻ với {name}</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (bạn)</translation>
    </message>
    <message>
        <source>{name}: can read, for cover</source>
        <translation>{name}: đọc được, để làm thay</translation>
    </message>
    <message>
        <source>{name}: cannot read</source>
        <translation>{name}: không đọc được</translation>
    </message>
    <message>
        <source>{name}: the client’s therapist</source>
        <translation>{name}: nhà trị liệu của thân chủ</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>All that was checked is as Rapport wrote it.</source>
        <translation>Mọi thứ đã kiểm tra đều đúng như Rapport đã ghi.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Kiểm tra tất cả ngay</translation>
    </message>
    <message>
        <source>Checking every record</source>
        <translation>Đang kiểm tra từng bản ghi</translation>
    </message>
    <message>
        <source>Every record was checked just now, and all of it is as Rapport wrote it.</source>
        <translation>Vừa kiểm tra từng bản ghi, và tất cả đều đúng như Rapport đã ghi.</translation>
    </message>
    <message>
        <source>Is all of it whole?</source>
        <translation>Tất cả có nguyên vẹn không?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Không có gì xảy ra.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Since you last unlocked</source>
        <translation>Từ lần bạn mở khóa trước</translation>
    </message>
    <message>
        <source>State code</source>
        <translation>Mã trạng thái</translation>
    </message>
    <message>
        <source>The number of records and six characters that stand for all of them. Write it down now and then: as long as it continues from what you noted, nobody has put an older copy in its place.</source>
        <translation>Số bản ghi và sáu ký tự đại diện cho tất cả. Thỉnh thoảng hãy ghi lại: chừng nào nó còn nối tiếp mã bạn đã ghi thì không ai đặt bản sao cũ hơn vào chỗ của nó.</translation>
    </message>
    <message>
        <source>What was done in this practice, the newest first.</source>
        <translation>Những việc đã làm ở phòng trị liệu này, mới nhất ở trên cùng.</translation>
    </message>
    <message>
        <source>When you last unlocked it was {code}.</source>
        <translation>Lần bạn mở khóa trước là {code}.</translation>
    </message>
    <message>
        <source>You unlock for the first time here.</source>
        <translation>Đây là lần đầu bạn mở khóa ở đây.</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Chìa khóa khôi phục Rapport</translation>
    </message>
    <message>
        <source>The new recovery key (fingerprint {fingerprint}) opens everything now. Destroy the old paper once no backup needs it any more.</source>
        <translation>Chìa khóa khôi phục mới (dấu nhận dạng {fingerprint}) giờ mở được mọi thứ. Hãy hủy tờ giấy cũ khi không còn bản sao lưu nào cần đến.</translation>
    </message>
    <message>
        <source>Until they change their own passphrase once, it cannot give a new one to: {names}.</source>
        <translation>Khi họ chưa tự đổi cụm mật khẩu một lần, chìa khóa này không thể cấp cụm mới cho: {names}.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>I have it on paper</source>
        <translation>Tôi đã có trên giấy</translation>
    </message>
    <message>
        <source>It opens every answer when a passphrase is lost. It is shown this once and stored nowhere: save the page to a USB stick and print it, or write it on paper. Seal it in an envelope and keep it away from this device.</source>
        <translation>Chìa khóa này mở mọi câu trả lời khi cụm mật khẩu bị mất. Nó chỉ hiện một lần này và không được lưu ở đâu: hãy lưu trang vào USB rồi in ra, hoặc chép ra giấy. Hãy niêm phong trong phong bì và cất xa thiết bị này.</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>Giữ chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Bước 3 / 3</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Ngày: {date}</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}: tells this key from another one.</source>
        <translation>Dấu nhận dạng {fingerprint}: phân biệt chìa khóa này với chìa khóa khác.</translation>
    </message>
    <message>
        <source>Fingerprint: {fingerprint}</source>
        <translation>Dấu nhận dạng: {fingerprint}</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>It opens every answer of the practice when a passphrase is lost. Whoever has it can read everything. Rapport stores it nowhere and cannot show it again: without it and without a passphrase the answers are gone.</source>
        <translation>Chìa khóa này mở mọi câu trả lời của phòng trị liệu khi cụm mật khẩu bị mất. Ai có nó thì đọc được tất cả. Rapport không lưu nó ở đâu và không thể hiện lại: không có nó và không có cụm mật khẩu thì câu trả lời sẽ mất.</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Chìa khóa: {key}</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Các lần kiểm tra</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Làm ngày {date}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>On paper, in a sealed and signed envelope, in a safe or with somebody you trust, away from the device and from its backups. Once it is printed, delete the file.</source>
        <translation>Trên giấy, trong phong bì dán kín và có chữ ký, trong két hoặc ở chỗ người bạn tin cậy, xa thiết bị và các bản sao lưu. Khi in xong, hãy xóa tệp.</translation>
    </message>
    <message>
        <source>Once a year: is the envelope still there, and still closed?</source>
        <translation>Mỗi năm một lần: phong bì còn ở đó không, và còn dán kín không?</translation>
    </message>
    <message>
        <source>Practice: {practice}</source>
        <translation>Phòng trị liệu: {practice}</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport recovery key</source>
        <translation>Chìa khóa khôi phục Rapport</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Tap “Therapist” on the welcome page and type the key in place of the passphrase; capital letters and blanks do not matter, and a wrong character is noticed. Then open “Practice” and “Therapists” to give a new passphrase. To restore a backup, type it where the passphrase is asked for. Seal it again afterwards.</source>
        <translation>Chạm “Nhà trị liệu” ở trang chào mừng và nhập chìa khóa thay cho cụm mật khẩu; chữ hoa và dấu cách không quan trọng, và ký tự sai sẽ được nhận ra. Sau đó mở “Phòng trị liệu” và “Nhà trị liệu” để cấp cụm mật khẩu mới. Để phục hồi bản sao lưu, hãy nhập nó ở chỗ hỏi cụm mật khẩu. Sau đó hãy niêm phong lại.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Đây là gì</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Cất ở đâu</translation>
    </message>
</context>
<context>
    <name>Reflection</name>
    <message>
        <source>Acknowledged: we named what happened</source>
        <translation>Thừa nhận: chúng tôi đã gọi tên việc xảy ra</translation>
    </message>
    <message>
        <source>Client: no answer</source>
        <translation>Thân chủ: không trả lời</translation>
    </message>
    <message>
        <source>Client: {answer}</source>
        <translation>Thân chủ: {answer}</translation>
    </message>
    <message>
        <source>Closed by the client’s answers of {session}.</source>
        <translation>Đã khép lại nhờ câu trả lời của thân chủ: {session}.</translation>
    </message>
    <message>
        <source>Dots and solid line: the client. Diamonds and dashed line: you; filled where you had not seen the client’s answers. A difference is no mistake on either side: it is something to be curious about.</source>
        <translation>Chấm tròn và đường liền: thân chủ. Hình thoi và đường đứt: bạn; hình đặc là khi bạn chưa xem câu trả lời của thân chủ. Khác nhau không phải là lỗi của bên nào: đó là điều đáng để tìm hiểu.</translation>
    </message>
    <message>
        <source>Explored: we talked about what it was like</source>
        <translation>Tìm hiểu: chúng tôi đã nói về cảm nhận khi đó</translation>
    </message>
    <message>
        <source>New boundary agreed</source>
        <translation>Đã thống nhất ranh giới mới</translation>
    </message>
    <message>
        <source>Open. Only the client’s next answers close it.</source>
        <translation>Còn bỏ ngỏ. Chỉ câu trả lời tiếp theo của thân chủ mới khép lại được.</translation>
    </message>
    <message>
        <source>Over {count} sessions you and the client do not clearly differ on any dimension.</source>
        <translation>Qua {count} buổi, bạn và thân chủ không khác nhau rõ ở khía cạnh nào.</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points higher than the client does (median; interval {lower} to {upper}).</source>
        <translation>Qua {count} buổi, hai bên khác nhau nhiều nhất về “{dimension}”: bạn đánh giá cao hơn thân chủ {points} điểm (trung vị; khoảng từ {lower} đến {upper}).</translation>
    </message>
    <message>
        <source>Over {count} sessions you differ most on “{dimension}”: you rate it {points} points lower than the client does (median; interval {lower} to {upper}).</source>
        <translation>Qua {count} buổi, hai bên khác nhau nhiều nhất về “{dimension}”: bạn đánh giá thấp hơn thân chủ {points} điểm (trung vị; khoảng từ {lower} đến {upper}).</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Tổng thể</translation>
    </message>
    <message>
        <source>Rate a session, and both views of it appear here side by side.</source>
        <translation>Hãy đánh giá một buổi, và cái nhìn của cả hai bên sẽ hiện cạnh nhau ở đây.</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Buổi {number}, {date}</translation>
    </message>
    <message>
        <source>Taken to supervision</source>
        <translation>Đã đưa vào giám sát chuyên môn</translation>
    </message>
    <message>
        <source>Too few to tell where you differ: {count} of {fewest} sessions rated by both.</source>
        <translation>Còn quá ít để biết hai bên khác nhau ở đâu: {count} trên {fewest} buổi được cả hai đánh giá.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, after you saw the client’s answers.</source>
        <translation>Bạn đã đánh giá buổi này ngày {date}, sau khi xem câu trả lời của thân chủ.</translation>
    </message>
    <message>
        <source>You rated this session on {date}, before you saw the client’s answers.</source>
        <translation>Bạn đã đánh giá buổi này ngày {date}, trước khi xem câu trả lời của thân chủ.</translation>
    </message>
    <message>
        <source>You rated this session on {date}.</source>
        <translation>Bạn đã đánh giá buổi này ngày {date}.</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>không có điểm</translation>
    </message>
    <message>
        <source>{dimension}: client {client}, you {own}</source>
        <translation>{dimension}: thân chủ {client}, bạn {own}</translation>
    </message>
</context>
<context>
    <name>ReflectionFlow</name>
    <message>
        <source>Noted.</source>
        <translation>Đã ghi lại.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã thu lại.</translation>
    </message>
    <message>
        <source>Your rating is kept.</source>
        <translation>Đã lưu đánh giá của bạn.</translation>
    </message>
    <message>
        <source>Your rating is taken back.</source>
        <translation>Đã thu lại đánh giá của bạn.</translation>
    </message>
</context>
<context>
    <name>ReflectionTab</name>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Both views over time</source>
        <translation>Cái nhìn của hai bên theo thời gian</translation>
    </message>
    <message>
        <source>How was this session from your side? Everything can be left out. Only you read this; erasing the client erases it too, and no export has it.</source>
        <translation>Từ phía bạn, buổi này thế nào? Câu nào cũng có thể bỏ qua. Chỉ bạn đọc được điều này; khi xóa vĩnh viễn thân chủ thì nó cũng bị xóa, và không bản xuất nào có nó.</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>Đánh giá của tôi</translation>
    </message>
    <message>
        <source>No session yet. After the first one you can rate it here.</source>
        <translation>Chưa có buổi nào. Sau buổi đầu, bạn có thể đánh giá ở đây.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Choose an answer to at least one sentence.</source>
        <translation>Chưa có đánh giá nào. Hãy chọn câu trả lời cho ít nhất một câu.</translation>
    </message>
    <message>
        <source>Plot of your ratings and the client’s answers</source>
        <translation>Biểu đồ đánh giá của bạn và câu trả lời của thân chủ</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Suy ngẫm</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Lưu hình này…</translation>
    </message>
    <message>
        <source>Steps of repair</source>
        <translation>Các bước hàn gắn</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Buổi sau</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Buổi trước</translation>
    </message>
    <message>
        <source>There is nothing to rate here: the recovery key is no therapist, or this questionnaire has no sentences for the therapist.</source>
        <translation>Ở đây không có gì để đánh giá: chìa khóa khôi phục không phải nhà trị liệu, hoặc bảng hỏi này không có câu dành cho nhà trị liệu.</translation>
    </message>
    <message>
        <source>Tick what you did, with its day. Whoever reads this client sees these steps. They close nothing: the client’s next answers do.</source>
        <translation>Hãy đánh dấu những gì bạn đã làm, kèm ngày. Ai đọc được thân chủ này thì thấy các bước này. Chúng không khép lại điều gì: chỉ câu trả lời tiếp theo của thân chủ mới khép lại.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>thân chủ</translation>
    </message>
    <message>
        <source>you</source>
        <translation>bạn</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Tạo chìa khóa khôi phục mới</translation>
    </message>
    <message>
        <source>Make a new recovery key when the old one is lost or somebody saw it. From then on the old one opens nothing in this practice. Backups that were made before still open with it.</source>
        <translation>Hãy tạo chìa khóa khôi phục mới khi chìa khóa cũ bị mất hoặc có người nhìn thấy. Từ đó chìa khóa cũ không mở được gì ở đây. Các bản sao lưu làm trước đó vẫn mở bằng nó.</translation>
    </message>
    <message>
        <source>Please type your own passphrase.</source>
        <translation>Vui lòng nhập cụm mật khẩu của chính bạn.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Cụm mật khẩu của chính bạn</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>For a conversation</source>
        <translation>Để trò chuyện</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Cho giám sát chuyên môn</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cách đọc</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Báo cáo Rapport</translation>
    </message>
    <message>
        <source>Rapport, page {page} of {pages}</source>
        <translation>Rapport, trang {page} / {pages}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Buổi {number}</translation>
    </message>
    <message>
        <source>Whoever has this page can read it. Keep it safe.</source>
        <translation>Ai có trang này thì đọc được. Hãy cất giữ cẩn thận.</translation>
    </message>
</context>
<context>
    <name>ResetPassphrasePage</name>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>New passphrase for {name}</source>
        <translation>Cụm mật khẩu mới cho {name}</translation>
    </message>
    <message>
        <source>Set this passphrase</source>
        <translation>Đặt cụm mật khẩu này</translation>
    </message>
    <message>
        <source>The old passphrase no longer works then. Clients and answers stay as they are.</source>
        <translation>Khi đó cụm mật khẩu cũ không dùng được nữa. Thân chủ và câu trả lời vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Nhà trị liệu</translation>
    </message>
</context>
<context>
    <name>RestingPage</name>
    <message>
        <source>It starts again by itself. If it does not, please tell somebody here.</source>
        <translation>Nó sẽ tự khởi động lại. Nếu không, xin hãy báo cho ai đó ở đây.</translation>
    </message>
    <message>
        <source>This device needs a moment</source>
        <translation>Thiết bị này cần một chút thời gian</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Chọn tệp sao lưu</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Từ bản sao lưu</translation>
    </message>
    <message>
        <source>It takes the place of “{practice}” as it is here now; that folder is kept beside it under another name.</source>
        <translation>Bản này sẽ thay chỗ “{practice}” đang có ở đây; thư mục hiện tại được giữ bên cạnh với tên khác.</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Cụm mật khẩu hoặc chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>Please choose the backup file first.</source>
        <translation>Vui lòng chọn tệp sao lưu trước.</translation>
    </message>
    <message>
        <source>Please type the passphrase or the recovery key.</source>
        <translation>Vui lòng nhập cụm mật khẩu hoặc chìa khóa khôi phục.</translation>
    </message>
    <message>
        <source>Put in the USB stick with the backup and choose the newest file. The passphrase of any therapist opens it, as it was on the day of the backup; so does the recovery key.</source>
        <translation>Cắm USB có bản sao lưu và chọn tệp mới nhất. Cụm mật khẩu của bất cứ nhà trị liệu nào vào ngày sao lưu đều mở được; chìa khóa khôi phục cũng vậy.</translation>
    </message>
    <message>
        <source>Records there that the backup does not have: {count}.</source>
        <translation>Bản ghi có ở đó mà không có trong bản sao lưu: {count}.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Phục hồi</translation>
    </message>
    <message>
        <source>Restore a practice</source>
        <translation>Phục hồi phòng trị liệu</translation>
    </message>
    <message>
        <source>Restoring and checking every record</source>
        <translation>Đang phục hồi và kiểm tra từng bản ghi</translation>
    </message>
    <message>
        <source>This is the backup of another practice. It takes the place of “{practice}”, which is here now; its folder is kept beside it under another name.</source>
        <translation>Đây là bản sao lưu của phòng trị liệu khác. Nó sẽ thay chỗ “{practice}” đang có ở đây; thư mục của phòng này được giữ bên cạnh với tên khác.</translation>
    </message>
    <message>
        <source>{file}: made on {date}, with {count} records.</source>
        <translation>{file}: làm ngày {date}, có {count} bản ghi.</translation>
    </message>
</context>
<context>
    <name>RestoringFlow</name>
    <message>
        <source>Rapport backups (*.rapport)</source>
        <translation>Bản sao lưu Rapport (*.rapport)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a client</source>
        <translation>Tìm thân chủ</translation>
    </message>
    <message>
        <source>Show all names again</source>
        <translation>Hiện lại tất cả các tên</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện nội dung đang nhập</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Session {number} of {count}</source>
        <translation>Buổi {number} / {count}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>no answer before the time ran out</source>
        <translation>chưa trả lời khi hết giờ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>không được hỏi</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>đã bỏ qua</translation>
    </message>
</context>
<context>
    <name>SessionCursor</name>
    <message>
        <source>Sessions on the plot: left and right arrow keys move between them, together with Shift they choose a span</source>
        <translation>Các buổi trên biểu đồ: phím mũi tên trái và phải di chuyển giữa các buổi, giữ thêm Shift để chọn một đoạn</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Notes and events</source>
        <translation>Ghi chú và sự kiện</translation>
    </message>
    <message>
        <source>Nothing unusual in this session.</source>
        <translation>Không có gì bất thường trong buổi này.</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Dấu hiệu</translation>
    </message>
    <message>
        <source>The session after</source>
        <translation>Buổi sau</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Buổi trước</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>SetupWindow</name>
    <message>
        <source>Rapport recovery key</source>
        <translation>Chìa khóa khôi phục Rapport</translation>
    </message>
    <message>
        <source>Set up Rapport</source>
        <translation>Thiết lập Rapport</translation>
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
        <translation>Ẩn phần giải thích:</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Điều này nghĩa là gì?</translation>
    </message>
</context>
<context>
    <name>SilenceWords</name>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n days.</source>
        <translation>
            <numerusform>Không có câu trả lời từ ngày {date}, thường thì cứ %n ngày một lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n months.</source>
        <translation>
            <numerusform>Không có câu trả lời từ ngày {date}, thường thì cứ %n tháng một lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answers since {date}, usually every %n weeks.</source>
        <translation>
            <numerusform>Không có câu trả lời từ ngày {date}, thường thì cứ %n tuần một lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers since {date}, usually every week.</source>
        <translation>Không có câu trả lời từ ngày {date}, thường thì mỗi tuần một lần.</translation>
    </message>
    <message>
        <source>No answers since {date}.</source>
        <translation>Không có câu trả lời từ ngày {date}.</translation>
    </message>
</context>
<context>
    <name>SpanRow</name>
    <message>
        <source>All sessions</source>
        <translation>Tất cả các buổi</translation>
    </message>
    <message>
        <source>Drag across the plot to look at some of the sessions only.</source>
        <translation>Kéo ngang biểu đồ để chỉ xem một số buổi.</translation>
    </message>
    <message>
        <source>Last {count}</source>
        <translation>{count} buổi gần nhất</translation>
    </message>
    <message>
        <source>Save this picture…</source>
        <translation>Lưu hình này…</translation>
    </message>
    <message>
        <source>Sessions {first} to {last} of {count}. The usual range stays the same.</source>
        <translation>Buổi {first} đến {last} trong {count} buổi. Khoảng thường gặp vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>SpeakingPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ của bạn</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>All of these are fine.</source>
        <translation>Chọn cách nào cũng được.</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>Tiếp tục trả lời</translation>
    </message>
    <message>
        <source>Send what I answered so far</source>
        <translation>Gửi những câu đã trả lời</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Đang gửi</translation>
    </message>
    <message>
        <source>Stop and send nothing</source>
        <translation>Dừng và không gửi gì</translation>
    </message>
    <message>
        <source>Would you like to stop?</source>
        <translation>Bạn có muốn dừng không?</translation>
    </message>
</context>
<context>
    <name>SupervisionSheet</name>
    <message>
        <source>Made on {date}. No client is named.</source>
        <translation>Làm ngày {date}. Không nêu tên thân chủ nào.</translation>
    </message>
    <message>
        <source>My practice, for supervision</source>
        <translation>Công việc trị liệu của tôi, cho giám sát chuyên môn</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rapport for supervision</source>
        <translation>Rapport cho giám sát chuyên môn</translation>
    </message>
</context>
<context>
    <name>TakeAlongFlow</name>
    <message>
        <source>Rapport answers</source>
        <translation>Câu trả lời Rapport</translation>
    </message>
    <message>
        <source>Rapport plot</source>
        <translation>Biểu đồ Rapport</translation>
    </message>
    <message>
        <source>Rapport report</source>
        <translation>Báo cáo Rapport</translation>
    </message>
    <message>
        <source>Saved to {file}. Whoever has the file can read it.</source>
        <translation>Đã lưu vào {file}. Ai có tệp này thì đọc được.</translation>
    </message>
</context>
<context>
    <name>TakeAlongPage</name>
    <message>
        <source>A report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>All answers of this client</source>
        <translation>Mọi câu trả lời của thân chủ này</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Về trang thân chủ</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Hình vẽ (SVG)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tất cả (JSON)</translation>
    </message>
    <message>
        <source>For a client who asks for a copy, for research, or for another program. Every format tells apart why an answer is missing.</source>
        <translation>Dành cho thân chủ xin bản sao, cho nghiên cứu, hoặc cho chương trình khác. Định dạng nào cũng phân biệt vì sao thiếu câu trả lời.</translation>
    </message>
    <message>
        <source>For a conversation with the client</source>
        <translation>Để trò chuyện với thân chủ</translation>
    </message>
    <message>
        <source>For health-care programs (FHIR R4)</source>
        <translation>Cho phần mềm y tế (FHIR R4)</translation>
    </message>
    <message>
        <source>For spreadsheets. With the score.</source>
        <translation>Cho bảng tính. Có điểm.</translation>
    </message>
    <message>
        <source>For statistics programs.</source>
        <translation>Cho phần mềm thống kê.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Cho giám sát chuyên môn</translation>
    </message>
    <message>
        <source>In inviting words, without marks of what is unusual.</source>
        <translation>Bằng lời lẽ gợi mở, không đánh dấu điều bất thường.</translation>
    </message>
    <message>
        <source>Notes of yours are printed too, on a page of their own. Whoever gets the report reads them.</source>
        <translation>Ghi chú của bạn cũng được in, trên một trang riêng. Ai nhận được báo cáo thì đọc được.</translation>
    </message>
    <message>
        <source>One or two pages: the plot, what was noticed, moments and repairs, what it rests on and what is missing. The client’s own words are not in it.</source>
        <translation>Một hoặc hai trang: biểu đồ, những điều nhận thấy, những lúc thấy không ổn và việc hàn gắn, dựa trên những gì và còn thiếu gì. Không có lời của thân chủ trong đó.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Hình (PNG)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Questions and answers. The client’s number stands for the name.</source>
        <translation>Câu hỏi và câu trả lời. Số của thân chủ thay cho tên.</translation>
    </message>
    <message>
        <source>Rapport has no print button: a printer’s queue keeps a copy of what it prints. Save the file on a stick, print it on a computer that you trust, then delete it.</source>
        <translation>Rapport không có nút in: hàng đợi của máy in giữ bản sao của những gì nó in. Hãy lưu tệp vào USB, in ở máy tính mà bạn tin cậy, rồi xóa tệp.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Lưu câu trả lời</translation>
    </message>
    <message>
        <source>Save the report (PDF)</source>
        <translation>Lưu báo cáo (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Bảng (CSV)</translation>
    </message>
    <message>
        <source>Table, one row a session (CSV)</source>
        <translation>Bảng, mỗi buổi một hàng (CSV)</translation>
    </message>
    <message>
        <source>Table, one row an answer (CSV)</source>
        <translation>Bảng, mỗi câu trả lời một hàng (CSV)</translation>
    </message>
    <message>
        <source>The exact questions, every answer, the scores and the client’s own words: a complete copy.</source>
        <translation>Nguyên văn các câu hỏi, mọi câu trả lời, các điểm và lời của thân chủ: một bản sao đầy đủ.</translation>
    </message>
    <message>
        <source>The plot</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>The whole course. Some of the sessions alone are saved from “Trends”: choose them there, then “Save this picture…”.</source>
        <translation>Toàn bộ quá trình. Muốn chỉ lưu một số buổi, hãy vào “Xu hướng”: chọn các buổi ở đó, rồi chọn “Lưu hình này…”.</translation>
    </message>
    <message>
        <source>This stands on everything that you save: “{notice}”</source>
        <translation>Dòng này có trên mọi thứ bạn lưu: “{notice}”</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>To take along: {client}</source>
        <translation>Mang theo: {client}</translation>
    </message>
    <message>
        <source>What you save here is not protected any more: whoever has the file can read it. Keep it as safe as your notes, and delete it when it is no longer needed. The practice’s log notes that something was saved, not what it says.</source>
        <translation>Những gì bạn lưu ở đây không còn được bảo vệ: ai có tệp thì đọc được. Hãy cất giữ cẩn thận như ghi chú của bạn, và xóa khi không cần nữa. Nhật ký của phòng trị liệu ghi lại là có lưu, không ghi nội dung.</translation>
    </message>
    <message>
        <source>With every signal, its rule and its figures.</source>
        <translation>Với mọi dấu hiệu, quy tắc và số liệu của chúng.</translation>
    </message>
    <message>
        <source>With the names of client and practice</source>
        <translation>Có tên thân chủ và phòng trị liệu</translation>
    </message>
    <message>
        <source>With your notes</source>
        <translation>Kèm ghi chú của bạn</translation>
    </message>
    <message>
        <source>Without any name</source>
        <translation>Không có tên nào</translation>
    </message>
</context>
<context>
    <name>ThanksPage</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Cảm ơn bạn</translation>
    </message>
    <message>
        <source>They help the two of you to talk about what goes well and what does not. You can leave the device here.</source>
        <translation>Chúng giúp hai người nói với nhau về điều gì đang ổn và điều gì chưa ổn. Bạn có thể để thiết bị lại đây.</translation>
    </message>
    <message>
        <source>You can answer another time, or not at all. You can leave the device here.</source>
        <translation>Bạn có thể trả lời lúc khác, hoặc không trả lời cũng được. Bạn có thể để thiết bị lại đây.</translation>
    </message>
    <message>
        <source>You stopped, and that is fine. Nothing was sent, nothing was kept.</source>
        <translation>Bạn đã dừng lại, và như vậy không sao cả. Không có gì được gửi, không có gì được giữ lại.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. Only your therapist can open them.</source>
        <translation>Câu trả lời của bạn đã được cất và khóa. Chỉ nhà trị liệu của bạn mở được.</translation>
    </message>
    <message>
        <source>Your answers are stored and locked. The therapists of this practice can open them.</source>
        <translation>Câu trả lời của bạn đã được cất và khóa. Các nhà trị liệu của phòng này mở được.</translation>
    </message>
</context>
<context>
    <name>TherapistsFlow</name>
    <message>
        <source>Your passphrase is changed. The old one no longer works.</source>
        <translation>Cụm mật khẩu của bạn đã được đổi. Cụm cũ không dùng được nữa.</translation>
    </message>
    <message>
        <source>{name} can no longer unlock.</source>
        <translation>{name} không mở khóa được nữa.</translation>
    </message>
    <message>
        <source>{name} can unlock now, with that name and passphrase.</source>
        <translation>{name} giờ mở khóa được bằng tên và cụm mật khẩu đó.</translation>
    </message>
    <message>
        <source>{name} unlocks with the new passphrase from now on.</source>
        <translation>Từ nay {name} mở khóa bằng cụm mật khẩu mới.</translation>
    </message>
</context>
<context>
    <name>TherapistsPage</name>
    <message>
        <source>Add a therapist</source>
        <translation>Thêm nhà trị liệu</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Nhà trị liệu</translation>
    </message>
    <message>
        <source>To remove a therapist, or to give one a new passphrase, lock this view and unlock it with the recovery key in place of a passphrase.</source>
        <translation>Để loại một nhà trị liệu, hoặc cấp cụm mật khẩu mới, hãy khóa màn hình này rồi mở khóa bằng chìa khóa khôi phục thay cho cụm mật khẩu.</translation>
    </message>
</context>
<context>
    <name>TimesPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without a touch the answers are wiped. Some people need longer to read.</source>
        <translation>Sau khoảng thời gian này mà không có ai chạm, các câu trả lời bị xóa. Có người cần nhiều thời gian hơn để đọc.</translation>
    </message>
    <message>
        <source>After this time without a touch the therapist’s pages lock. Shorter is safer.</source>
        <translation>Sau khoảng thời gian này mà không có ai chạm, các trang của nhà trị liệu sẽ khóa lại. Ngắn hơn thì an toàn hơn.</translation>
    </message>
    <message>
        <source>As usual.</source>
        <translation>Như thường lệ.</translation>
    </message>
    <message numerus="yes">
        <source>Before a time is over, the page counts down for %n second(s). A touch goes on.</source>
        <translation>
            <numerusform>Trước khi hết giờ, trang đếm ngược %n giây. Chạm một lần là tiếp tục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation>Giữ các thời gian này</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Phòng trị liệu</translation>
    </message>
    <message>
        <source>That holds from the next visit and from the next unlock on.</source>
        <translation>Điều này có hiệu lực từ lần đến sau và lần mở khóa sau.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>When a client walks away</source>
        <translation>Khi thân chủ rời đi</translation>
    </message>
    <message>
        <source>When you walk away</source>
        <translation>Khi bạn rời đi</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source> (some questions were skipped)</source>
        <translation> (một số câu đã bỏ qua)</translation>
    </message>
    <message>
        <source> Broken in two: still open.</source>
        <translation> Bị gãy đôi: còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source> With a tick: put right.</source>
        <translation> Có dấu tích: đã hàn gắn.</translation>
    </message>
    <message>
        <source>A moment did not feel right: a little</source>
        <translation>Có lúc thấy không ổn: một chút</translation>
    </message>
    <message>
        <source>A moment did not feel right: yes</source>
        <translation>Có lúc thấy không ổn: có</translation>
    </message>
    <message>
        <source>Diamond: a moment that did not feel right (small: a little; large: yes).</source>
        <translation>Hình thoi: lúc thấy không ổn (nhỏ: một chút; lớn: có).</translation>
    </message>
    <message>
        <source>Gap and ×: too few questions were answered for a score.</source>
        <translation>Khoảng trống và ×: trả lời quá ít câu nên không có điểm.</translation>
    </message>
    <message>
        <source>Hexagon: a slow decline shows here.</source>
        <translation>Hình lục giác: ở đây thấy giảm chậm.</translation>
    </message>
    <message>
        <source>Hollow point: some questions were skipped.</source>
        <translation>Điểm rỗng: một số câu đã bỏ qua.</translation>
    </message>
    <message>
        <source>In the client’s own words: “{words}”</source>
        <translation>Bằng lời của thân chủ: “{words}”</translation>
    </message>
    <message>
        <source>No score: too few questions were answered.</source>
        <translation>Không có điểm: trả lời quá ít câu.</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Chưa có buổi nào.</translation>
    </message>
    <message>
        <source>Own words of the client: session {sessions}. Point at it to read them.</source>
        <translation>Lời của thân chủ: buổi {sessions}. Hãy trỏ vào đó để đọc.</translation>
    </message>
    <message>
        <source>Put right: a little</source>
        <translation>Mức hàn gắn: một chút</translation>
    </message>
    <message>
        <source>Put right: completely</source>
        <translation>Mức hàn gắn: hoàn toàn</translation>
    </message>
    <message>
        <source>Put right: mostly</source>
        <translation>Mức hàn gắn: phần lớn</translation>
    </message>
    <message>
        <source>Put right: not at all</source>
        <translation>Mức hàn gắn: không hề</translation>
    </message>
    <message>
        <source>Put right: very much</source>
        <translation>Mức hàn gắn: rất nhiều</translation>
    </message>
    <message>
        <source>Put right: we did not talk about it</source>
        <translation>Mức hàn gắn: chúng tôi không nói về việc đó</translation>
    </message>
    <message>
        <source>Scale: 0 is the lowest answer to every question, 100 the highest.</source>
        <translation>Thang: 0 là câu trả lời thấp nhất cho mọi câu, 100 là cao nhất.</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Điểm {score} trên 100</translation>
    </message>
    <message>
        <source>Session {number}, {date}</source>
        <translation>Buổi {number}, {date}</translation>
    </message>
    <message>
        <source>Square: lower than usual for this client.</source>
        <translation>Hình vuông: thấp hơn mức thường gặp của thân chủ này.</translation>
    </message>
    <message>
        <source>Triangle: a fall.</source>
        <translation>Hình tam giác: giảm.</translation>
    </message>
    <message>
        <source>What happened in session {session} is still open.</source>
        <translation>Việc xảy ra ở buổi {session} còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Việc xảy ra ở các buổi {sessions} còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>What the client wrote cannot be read: its records were changed.</source>
        <translation>Không đọc được điều thân chủ đã viết: các bản ghi của nó đã bị thay đổi.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Điều nhận thấy ở buổi {session} vẫn tiếp diễn.</translation>
    </message>
</context>
<context>
    <name>TrendsTab</name>
    <message>
        <source>Plot of the scores over the sessions</source>
        <translation>Biểu đồ điểm qua các buổi</translation>
    </message>
    <message>
        <source>The notes were changed.</source>
        <translation>Ghi chú đã được thay đổi.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Leave without sending</source>
        <translation>Rời đi mà không gửi</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Please tell somebody here.</source>
        <translation>Xin hãy báo cho ai đó ở đây.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Nhà trị liệu</translation>
    </message>
    <message>
        <source>This device needs attention</source>
        <translation>Thiết bị này cần được xem lại</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Your answers are not lost: this page keeps trying. Please tell somebody here.</source>
        <translation>Câu trả lời của bạn không bị mất: trang này vẫn đang thử lại. Xin hãy báo cho ai đó ở đây.</translation>
    </message>
</context>
<context>
    <name>TwoGroups</name>
    <message>
        <source>Group {number}</source>
        <translation>Nhóm {number}</translation>
    </message>
    <message>
        <source>Group {number} is not right. Compare it, or go back to see the key.</source>
        <translation>Nhóm {number} không đúng. Hãy đối chiếu, hoặc quay lại để xem chìa khóa.</translation>
    </message>
    <message>
        <source>Groups {first} and {second} are not right. Compare them, or see the key again.</source>
        <translation>Nhóm {first} và {second} không đúng. Hãy đối chiếu, hoặc xem lại chìa khóa.</translation>
    </message>
    <message>
        <source>Please type both groups.</source>
        <translation>Vui lòng nhập cả hai nhóm.</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>That is not the name. Type it as it stands at the top of this page.</source>
        <translation>Đó không phải tên ấy. Hãy nhập đúng như ở đầu trang này.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>A backup is made first. This happens once; please wait.</source>
        <translation>Bản sao lưu được tạo trước. Việc này chỉ diễn ra một lần; xin vui lòng chờ.</translation>
    </message>
    <message>
        <source>Back to the welcome page</source>
        <translation>Về trang chào mừng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Đóng ki-ốt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Xin chờ một lát…</translation>
    </message>
    <message>
        <source>Opening what your clients answered</source>
        <translation>Đang mở câu trả lời của thân chủ</translation>
    </message>
    <message>
        <source>The records are being brought to the form of the newer Rapport</source>
        <translation>Đang chuyển các bản ghi sang dạng của Rapport mới hơn</translation>
    </message>
    <message>
        <source>The therapist&apos;s view: unlock</source>
        <translation>Màn hình của nhà trị liệu: mở khóa</translation>
    </message>
    <message>
        <source>Too many wrong tries. A passphrase is taken again in {time}; the recovery key at any time.</source>
        <translation>Thử sai quá nhiều lần. Cụm mật khẩu sẽ được nhận lại sau {time}; chìa khóa khôi phục thì lúc nào cũng được.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Unlock your view</source>
        <translation>Mở khóa màn hình của bạn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>{done} of {total} records.</source>
        <translation>{done} / {total} bản ghi.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>How was your session? Answering takes about a minute.</source>
        <translation>Buổi của bạn thế nào? Trả lời mất khoảng một phút.</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Nhà trị liệu</translation>
    </message>
    <message>
        <source>Welcome to {practice}</source>
        <translation>Chào mừng bạn đến {practice}</translation>
    </message>
</context>
<context>
    <name>WithoutCode</name>
    <message>
        <source>no answer</source>
        <translation>không trả lời</translation>
    </message>
</context>
<context>
    <name>WithoutCodePage</name>
    <message>
        <source>All clients</source>
        <translation>Tất cả thân chủ</translation>
    </message>
    <message>
        <source>Here are the newest {shown} of {count}; an export has all of them.</source>
        <translation>Đây là {shown} phiếu mới nhất trong {count}; bản xuất có tất cả.</translation>
    </message>
    <message>
        <source>These clients had no code at hand, so no name belongs to their answers, and every therapist of the practice can read them.</source>
        <translation>Những thân chủ này không mang theo mã, nên câu trả lời của họ không gắn với tên nào, và mọi nhà trị liệu của phòng đều đọc được.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>--from goes with rows; the list of clients for kiosks is always whole.</source>
        <translation>--from đi cùng với các hàng; danh sách thân chủ cho ki-ốt luôn là toàn bộ.</translation>
    </message>
    <message>
        <source>A code has ten digits. Please compare it with your card and type it again.</source>
        <translation>Mã có mười chữ số. Vui lòng đối chiếu với thẻ của bạn và nhập lại.</translation>
    </message>
    <message>
        <source>A colour is written as # and six signs from 0 to 9 and A to F: #1D5148, say.</source>
        <translation>Màu được viết là # và sáu ký hiệu từ 0 đến 9 và từ A đến F, ví dụ #1D5148.</translation>
    </message>
    <message>
        <source>A key in the key file was not put there by Rapport: somebody may have exchanged it to read along. Nothing was changed. Restore the key file from the latest backup.</source>
        <translation>Một chìa khóa trong tệp chìa khóa không phải do Rapport đặt vào: có thể ai đó đã tráo để đọc lén. Không có gì bị thay đổi. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>A name is needed. Please type one.</source>
        <translation>Cần có tên. Vui lòng nhập tên.</translation>
    </message>
    <message>
        <source>A new passphrase is needed. Give --new-passphrase-file FILE, or --generate.</source>
        <translation>Cần cụm mật khẩu mới. Hãy thêm --new-passphrase-file FILE, hoặc --generate.</translation>
    </message>
    <message>
        <source>A new recovery key opens everything, and there are {count} clients whom you cannot read. Let each one&apos;s therapist share access with you first; that can be taken back afterwards.</source>
        <translation>Chìa khóa khôi phục mới mở được tất cả, và có {count} thân chủ mà bạn không đọc được. Trước hết hãy nhờ nhà trị liệu của từng người chia sẻ quyền đọc với bạn; sau đó có thể thu lại.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Give --passphrase-file FILE, or - for standard input.</source>
        <translation>Cần cụm mật khẩu. Hãy thêm --passphrase-file FILE, hoặc - cho đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>A questionnaire needs at least one item and at most 40 ({path}).</source>
        <translation>Bảng hỏi cần ít nhất một câu và nhiều nhất 40 câu ({path}).</translation>
    </message>
    <message>
        <source>A record opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Một bản ghi mở được, nhưng nội dung bị hỏng hoặc từ Rapport mới hơn. Hãy cập nhật Rapport; nếu không được, hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>A recovery key has {wanted} letters and digits in ten groups of four; this has {count}. Compare it with the paper and type it again.</source>
        <translation>Chìa khóa khôi phục có {wanted} chữ và số, chia thành mười nhóm bốn ký tự; cái này có {count}. Hãy đối chiếu với tờ giấy và nhập lại.</translation>
    </message>
    <message>
        <source>A recovery key never has &quot;{character}&quot; (group {group}). Compare that group with the paper and type it again.</source>
        <translation>Chìa khóa khôi phục không bao giờ có “{character}” (nhóm {group}). Hãy đối chiếu nhóm đó với tờ giấy và nhập lại.</translation>
    </message>
    <message>
        <source>A row was changed after it was written. Unlock and check again to see which: that needs a key.</source>
        <translation>Một hàng đã bị thay đổi sau khi ghi. Hãy mở khóa và kiểm tra lại để biết hàng nào: việc này cần chìa khóa.</translation>
    </message>
    <message>
        <source>A scale from {minimum} to {maximum} in steps of {step} does not work out. The minimum must be below the maximum, and a whole number of steps must lead from one to the other.</source>
        <translation>Thang từ {minimum} đến {maximum} với bước {step} không khớp. Mức thấp nhất phải dưới mức cao nhất, và giữa hai mức phải là một số nguyên bước.</translation>
    </message>
    <message>
        <source>A sealed entry does not open: it was changed, moved, or sealed to another key. Run `rapport verify` to see where, and restore the latest backup.</source>
        <translation>Một mục niêm phong không mở được: nó đã bị thay đổi, bị dời chỗ, hoặc niêm phong cho chìa khóa khác. Hãy chạy `rapport verify` để biết ở đâu, và phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>A state code is a number, a dash and six letters or digits, as in 1284-7QK2MD. Compare it with the paper and type it again.</source>
        <translation>Mã trạng thái gồm một con số, một dấu gạch và sáu chữ hoặc số, như 1284-7QK2MD. Hãy đối chiếu với tờ giấy và nhập lại.</translation>
    </message>
    <message>
        <source>A stored entry opens but is not written the way Rapport writes it. Update Rapport, or restore the latest backup.</source>
        <translation>Một mục đã lưu mở được nhưng không được ghi theo cách của Rapport. Hãy cập nhật Rapport, hoặc phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>A stored public key has {size} bytes where its kind needs {wanted}. Restore the key file from the latest backup.</source>
        <translation>Một chìa khóa công khai đã lưu có {size} byte trong khi loại này cần {wanted}. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>A stored public key is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Một chìa khóa công khai đã lưu bị hỏng hoặc từ Rapport mới hơn. Hãy cập nhật Rapport, hoặc phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>A stored public key is damaged, so nothing can be sealed to it. Restore the key file from the latest backup.</source>
        <translation>Một chìa khóa công khai đã lưu bị hỏng, nên không thể niêm phong gì cho nó. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>After the end of the rows there are {count} more that this kiosk did not confirm.</source>
        <translation>Sau chỗ kết thúc các hàng còn {count} hàng mà ki-ốt này không xác nhận.</translation>
    </message>
    <message>
        <source>All thousand code cards are in use. Withdraw one of a client who has left.</source>
        <translation>Cả một nghìn thẻ mã đều đang dùng. Hãy thu lại thẻ của một thân chủ đã ngừng đến.</translation>
    </message>
    <message>
        <source>An entry of the practice&apos;s log opens, but what it holds is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the latest backup.</source>
        <translation>Một mục trong nhật ký của phòng trị liệu mở được, nhưng nội dung bị hỏng hoặc từ Rapport mới hơn. Hãy cập nhật Rapport; nếu không được, hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Another backup or restore of {folder} is running at this moment, or its records are being brought to a newer form. Wait until it has ended.</source>
        <translation>Ngay lúc này đang có một lần sao lưu hoặc phục hồi khác của {folder}, hoặc các bản ghi ở đó đang được chuyển sang dạng mới hơn. Hãy chờ đến khi xong.</translation>
    </message>
    <message>
        <source>Another kiosk is already running on {folder}. Use that one, or close it first.</source>
        <translation>Một ki-ốt khác đang chạy trên {folder}. Hãy dùng ki-ốt đó, hoặc đóng nó trước.</translation>
    </message>
    <message>
        <source>Another set-up is making {folder} at this moment. Go on there, or close it first.</source>
        <translation>Lúc này một lần thiết lập khác đang tạo {folder}. Hãy tiếp tục ở đó, hoặc đóng nó trước.</translation>
    </message>
    <message>
        <source>At least one character of the recovery key is wrong. Compare every group with the paper and type it again.</source>
        <translation>Ít nhất một ký tự của chìa khóa khôi phục bị sai. Hãy đối chiếu từng nhóm với tờ giấy và nhập lại.</translation>
    </message>
    <message>
        <source>At {path} Rapport expects {wanted}.</source>
        <translation>Tại {path}, Rapport cần {wanted}.</translation>
    </message>
    <message>
        <source>At {path} stands “{key}”, which Rapport does not know. Correct or remove it.</source>
        <translation>Tại {path} có “{key}” mà Rapport không biết. Hãy sửa hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>Bringing the records to the newer form ended before its time. Nothing is lost. Try again; if that does not help, restart the computer.</source>
        <translation>Việc chuyển các bản ghi sang dạng mới hơn đã dừng giữa chừng. Không có gì bị mất. Hãy thử lại; nếu không được, hãy khởi động lại máy tính.</translation>
    </message>
    <message>
        <source>From row {row} on, the file of the records cannot be read: it is damaged.</source>
        <translation>Từ hàng {row} trở đi, tệp bản ghi không đọc được: tệp bị hỏng.</translation>
    </message>
    <message>
        <source>Group {group} is another one, so the old recovery key stays as it is. Start again, and compare every group with the paper.</source>
        <translation>Nhóm {group} khác, nên chìa khóa khôi phục cũ vẫn giữ nguyên. Hãy bắt đầu lại, và đối chiếu từng nhóm với tờ giấy.</translation>
    </message>
    <message>
        <source>In {file}, clients must be a list of names in quotation marks.</source>
        <translation>Trong {file}, clients phải là danh sách các tên đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Line {line} has {count} cells, the first line has {wanted}. Correct it.</source>
        <translation>Dòng {line} có {count} ô, dòng đầu có {wanted}. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>Line {line} is not CSV: look at its quotation marks.</source>
        <translation>Dòng {line} không phải CSV: hãy xem các dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text. Save the file as CSV in UTF-8.</source>
        <translation>Dòng {line} không phải văn bản UTF-8. Hãy lưu tệp dưới dạng CSV bằng UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} must name the columns: session or date, and score.</source>
        <translation>Dòng {line} phải nêu tên cột: session hoặc date, và score.</translation>
    </message>
    <message>
        <source>Line {line} names a column “{name}” that is not known or stands twice. The columns are session or date, and score.</source>
        <translation>Dòng {line} nêu cột “{name}” không quen thuộc hoặc bị lặp. Các cột là session hoặc date, và score.</translation>
    </message>
    <message>
        <source>Line {line}: session {session} comes after session {before}. Sort the lines.</source>
        <translation>Dòng {line}: buổi {session} đứng sau buổi {before}. Hãy sắp xếp các dòng.</translation>
    </message>
    <message>
        <source>Line {line}: there are more than {most} sessions.</source>
        <translation>Dòng {line}: có hơn {most} buổi.</translation>
    </message>
    <message>
        <source>Line {line}: {score} is not on the scale, which goes from {minimum} to {maximum} in steps of {step}.</source>
        <translation>Dòng {line}: {score} không có trên thang, thang đi từ {minimum} đến {maximum} với bước {step}.</translation>
    </message>
    <message>
        <source>Line {line}: {text} is before the date above. Sort the lines.</source>
        <translation>Dòng {line}: {text} sớm hơn ngày ở trên. Hãy sắp xếp các dòng.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a date such as 2026-03-09.</source>
        <translation>Dòng {line}: “{text}” không phải ngày kiểu 2026-03-09.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not a score. Leave it empty where there is none.</source>
        <translation>Dòng {line}: “{text}” không phải điểm. Nếu không có điểm thì để trống.</translation>
    </message>
    <message>
        <source>Line {line}: “{text}” is not the number of a session. Use 1, 2, 3 and so on.</source>
        <translation>Dòng {line}: “{text}” không phải số thứ tự buổi. Hãy dùng 1, 2, 3, v.v.</translation>
    </message>
    <message>
        <source>No client called {name} is yours to read. Check the spelling.</source>
        <translation>Không có thân chủ nào tên {name} mà bạn được đọc. Hãy xem lại cách viết.</translation>
    </message>
    <message>
        <source>No passphrase in {file}: its first line is empty. Write it there.</source>
        <translation>Không có cụm mật khẩu trong {file}: dòng đầu để trống. Hãy ghi vào đó.</translation>
    </message>
    <message>
        <source>No therapist called {name} is in this practice. Check the spelling.</source>
        <translation>Không có nhà trị liệu nào tên {name} trong phòng này. Hãy xem lại cách viết.</translation>
    </message>
    <message>
        <source>Nobody of this practice signed the list of clients in this bundle. Make a new one on the practice&apos;s own computer with `rapport bundle out --for-kiosk`; nothing was changed here.</source>
        <translation>Không ai của phòng trị liệu này ký danh sách thân chủ trong gói này. Hãy tạo gói mới trên máy tính của phòng bằng `rapport bundle out --for-kiosk`; ở đây không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>One of the digits is not right. Please compare them with your card once more.</source>
        <translation>Một chữ số không đúng. Vui lòng đối chiếu với thẻ của bạn thêm một lần.</translation>
    </message>
    <message>
        <source>Only the administrator of this computer may change how it starts. Try: sudo rapport kiosk-session {act}</source>
        <translation>Chỉ người quản trị máy tính này mới được đổi cách máy khởi động. Hãy thử: sudo rapport kiosk-session {act}</translation>
    </message>
    <message>
        <source>Protecting a passphrase with {memory} KiB, {iterations} passes and {lanes} lanes is not allowed. Use at least 65536 KiB, 3 passes and 4 lanes, and at most 4194304 KiB.</source>
        <translation>Không được bảo vệ cụm mật khẩu với {memory} KiB, {iterations} lượt và {lanes} luồng. Hãy dùng ít nhất 65536 KiB, 3 lượt và 4 luồng, nhiều nhất 4194304 KiB.</translation>
    </message>
    <message>
        <source>Reliable change needs both: a standard deviation above 0, and a reliability from 0 to below 1.</source>
        <translation>Thay đổi đáng tin cần cả hai: độ lệch chuẩn lớn hơn 0, và độ tin cậy từ 0 đến dưới 1.</translation>
    </message>
    <message>
        <source>Restoring the practice in {folder} was cut off at its last step. Start `rapport` to finish it, or run `rapport restore` again.</source>
        <translation>Việc phục hồi phòng trị liệu trong {folder} bị ngắt ở bước cuối. Hãy khởi động `rapport` để làm nốt, hoặc chạy lại `rapport restore`.</translation>
    </message>
    <message>
        <source>Row {row} is damaged: it does not have the form of a stored row.</source>
        <translation>Hàng {row} bị hỏng: nó không có dạng của một hàng đã lưu.</translation>
    </message>
    <message>
        <source>Row {row} is not in its place: what stands there was written as row {other}.</source>
        <translation>Hàng {row} không đúng chỗ: cái đang ở đó được ghi là hàng {other}.</translation>
    </message>
    <message>
        <source>Row {row} repeats a record that came in before, so it is left out. No kiosk writes a record twice: somebody may have copied it.</source>
        <translation>Hàng {row} lặp lại một bản ghi đã nhận trước đó, nên được bỏ ra. Không ki-ốt nào ghi một bản ghi hai lần: có thể ai đó đã chép nó.</translation>
    </message>
    <message>
        <source>Row {row} was changed after it was written.</source>
        <translation>Hàng {row} đã bị thay đổi sau khi ghi.</translation>
    </message>
    <message>
        <source>Row {row} was written by another kiosk and put here.</source>
        <translation>Hàng {row} do ki-ốt khác ghi và bị đặt vào đây.</translation>
    </message>
    <message>
        <source>Rows are missing: {count} (row {first} to row {last}).</source>
        <translation>Thiếu hàng: {count} (từ hàng {first} đến hàng {last}).</translation>
    </message>
    <message>
        <source>Rows {from_row} to {to_row} of that kiosk have not been brought here yet. Bring the earlier bundle first, or make one with all rows (without --from); nothing was changed.</source>
        <translation>Các hàng từ {from_row} đến {to_row} của ki-ốt đó chưa được đưa về đây. Hãy đưa gói trước đó về trước, hoặc tạo gói có mọi hàng (không dùng --from); không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Somebody called {name} is here already. Add something that tells the two apart.</source>
        <translation>Ở đây đã có người tên {name}. Hãy thêm điều gì đó để phân biệt hai người.</translation>
    </message>
    <message>
        <source>Something went wrong inside Rapport. Please try again, or tell the practice.</source>
        <translation>Có lỗi bên trong Rapport. Vui lòng thử lại, hoặc báo cho phòng trị liệu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Stopped. What was opened so far is kept: the next unlock goes on from there.</source>
        <translation>Đã dừng. Những gì đã mở đến lúc này được giữ lại: lần mở khóa sau sẽ tiếp tục từ đó.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {minutes} minutes, or go on without a code.</source>
        <translation>Mã chưa khớp sau nhiều lần thử. Vui lòng chờ {minutes} phút, hoặc tiếp tục không cần mã.</translation>
    </message>
    <message>
        <source>That was not right too often. Please wait {seconds} seconds, or go on without a code.</source>
        <translation>Mã chưa khớp sau nhiều lần thử. Vui lòng chờ {seconds} giây, hoặc tiếp tục không cần mã.</translation>
    </message>
    <message>
        <source>The backup is one of another practice than {practice}, which is in {folder} now. Restore it into a folder of its own with --data, or give --yes to keep this practice aside and go on.</source>
        <translation>Bản sao lưu này không phải của {practice} đang ở {folder}, mà của phòng trị liệu khác. Hãy phục hồi vào thư mục riêng bằng --data, hoặc thêm --yes để giữ phòng này sang một bên và tiếp tục.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged at its beginning. Copy it from its medium again, or use another backup.</source>
        <translation>Bản sao lưu {file} bị hỏng ở phần đầu. Hãy chép lại từ thiết bị lưu trữ, hoặc dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The backup {file} is not complete: it has {size} bytes and should have {wanted}. Copy it from its medium again, or use another backup.</source>
        <translation>Bản sao lưu {file} không đầy đủ: nó có {size} byte và đáng lẽ có {wanted}. Hãy chép lại từ thiết bị lưu trữ, hoặc dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The bundle holds rows of this very device that are not in {folder}: it seems that an older copy was put there. Nothing was changed. Restore the latest backup.</source>
        <translation>Gói có những hàng của chính thiết bị này mà không có trong {folder}: có vẻ một bản sao cũ hơn đã được đặt vào đó. Không có gì bị thay đổi. Hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The bundle is from the kiosk {kiosk}, which is not known here. Compare these characters with those that `rapport status` shows on the kiosk; if they are the same, give --yes to take its rows in.</source>
        <translation>Gói đến từ ki-ốt {kiosk}, ở đây không biết ki-ốt này. Hãy đối chiếu các ký tự này với những gì `rapport status` hiện trên ki-ốt; nếu giống nhau, hãy thêm --yes để nhận các hàng của nó.</translation>
    </message>
    <message>
        <source>The bundle is one of another practice than {practice}. Nothing was changed.</source>
        <translation>Gói không phải của {practice} mà của phòng trị liệu khác. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged or not complete. Copy it from its device again; nothing was changed here.</source>
        <translation>Gói {file} bị hỏng hoặc không đầy đủ. Hãy chép lại từ thiết bị của nó; ở đây không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The disk did not take the newer form of the records in {folder}. Nothing was changed. Free some space, check the disk, and start Rapport again.</source>
        <translation>Ổ đĩa không nhận dạng mới hơn của các bản ghi trong {folder}. Không có gì bị thay đổi. Hãy giải phóng chỗ trống, kiểm tra ổ đĩa, rồi mở lại Rapport.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. Free some space on it, then try again.</source>
        <translation>Ổ đĩa chứa {file} đã đầy. Hãy giải phóng chỗ trống, rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk that holds {file} lost an entry that it had taken. Try again; if this comes back, the disk needs to be replaced.</source>
        <translation>Ổ đĩa chứa {file} đã làm mất một mục mà nó đã nhận. Hãy thử lại; nếu lặp lại thì phải thay ổ đĩa.</translation>
    </message>
    <message>
        <source>The end of the rows was cut off: {count} rows are missing there.</source>
        <translation>Phần cuối của các hàng bị cắt: ở đó thiếu {count} hàng.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written. Choose another place, or use paper.</source>
        <translation>Không ghi được tệp {file}. Hãy chọn nơi khác, hoặc dùng giấy.</translation>
    </message>
    <message>
        <source>The header of a stored row is damaged or from a newer Rapport. Run `rapport verify` to see where; update Rapport or restore the latest backup.</source>
        <translation>Phần đầu của một hàng đã lưu bị hỏng hoặc từ Rapport mới hơn. Hãy chạy `rapport verify` để biết ở đâu; cập nhật Rapport hoặc phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The index of the answers is damaged or from another Rapport. Delete index.sqlite in the practice folder: it is built again from the records.</source>
        <translation>Chỉ mục câu trả lời bị hỏng hoặc từ Rapport khác. Hãy xóa index.sqlite trong thư mục của phòng trị liệu: nó sẽ được tạo lại từ các bản ghi.</translation>
    </message>
    <message>
        <source>The kiosk session is not installed. Install the package rapport-kiosk-session from the stick first, then enable it.</source>
        <translation>Phiên ki-ốt chưa được cài. Trước hết hãy cài gói phần mềm rapport-kiosk-session từ USB, rồi bật nó lên.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose other days.</source>
        <translation>Ngày cuối nằm trước ngày đầu. Hãy chọn ngày khác.</translation>
    </message>
    <message>
        <source>The list at {path} has {count} entries; it needs 1 to {most}.</source>
        <translation>Danh sách tại {path} có {count} mục; cần từ 1 đến {most}.</translation>
    </message>
    <message>
        <source>The number at {path} must lie between {lowest} and {highest}.</source>
        <translation>Con số tại {path} phải nằm giữa {lowest} và {highest}.</translation>
    </message>
    <message>
        <source>The passphrase in {file} is no UTF-8 text. Save the file as UTF-8.</source>
        <translation>Cụm mật khẩu trong {file} không phải văn bản UTF-8. Hãy lưu tệp bằng UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {minutes} minutes; the recovery key opens at any time.</source>
        <translation>Cụm mật khẩu sai quá nhiều lần. Vui lòng chờ {minutes} phút; chìa khóa khôi phục lúc nào cũng mở được.</translation>
    </message>
    <message>
        <source>The passphrase was wrong too often. Please wait {seconds} seconds; the recovery key opens at any time.</source>
        <translation>Cụm mật khẩu sai quá nhiều lần. Vui lòng chờ {seconds} giây; chìa khóa khôi phục lúc nào cũng mở được.</translation>
    </message>
    <message>
        <source>The place where this therapist&apos;s key is kept is damaged or from a newer Rapport; no passphrase can open it. Use the recovery key, or restore the key file from the latest backup.</source>
        <translation>Chỗ giữ chìa khóa của nhà trị liệu này bị hỏng hoặc từ Rapport mới hơn; không cụm mật khẩu nào mở được. Hãy dùng chìa khóa khôi phục, hoặc phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The practice in the backup {file} was damaged already when the backup was made, and cannot be opened. Use an older backup; nothing was changed here.</source>
        <translation>Phòng trị liệu trong bản sao lưu {file} đã hỏng từ lúc làm bản sao lưu và không mở được. Hãy dùng bản sao lưu cũ hơn; ở đây không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The questionnaire file is longer than {most} characters. Use a smaller one.</source>
        <translation>Tệp bảng hỏi dài hơn {most} ký tự. Hãy dùng tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>The questionnaire file is nested too deeply or has a number that is too long.</source>
        <translation>Tệp bảng hỏi lồng quá sâu hoặc có con số quá dài.</translation>
    </message>
    <message>
        <source>The questionnaire file is not JSON: look at line {line}, column {column}.</source>
        <translation>Tệp bảng hỏi không phải JSON: hãy xem dòng {line}, cột {column}.</translation>
    </message>
    <message>
        <source>The questionnaire has no wording in “{language}”. It has: {offered}.</source>
        <translation>Bảng hỏi không có lời bằng “{language}”. Nó có: {offered}.</translation>
    </message>
    <message>
        <source>The records in {folder} are an older Rapport’s, and a kiosk is running on them. Close it and start it again: it makes a backup and brings them to the newer form by itself.</source>
        <translation>Các bản ghi trong {folder} là của Rapport cũ hơn, và một ki-ốt đang chạy trên đó. Hãy đóng rồi mở lại ki-ốt: nó sẽ tự tạo bản sao lưu và chuyển các bản ghi sang dạng mới hơn.</translation>
    </message>
    <message>
        <source>The records in {folder} could not be brought to the newer form: they seem to be damaged. Nothing was changed. Run `rapport verify` with the older Rapport, or restore the latest backup.</source>
        <translation>Không chuyển được các bản ghi trong {folder} sang dạng mới hơn: có vẻ chúng bị hỏng. Không có gì bị thay đổi. Hãy chạy `rapport verify` bằng Rapport cũ hơn, hoặc phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The recovery key could not be shown ({reason}), so nothing was set up. Try again.</source>
        <translation>Không hiện được chìa khóa khôi phục ({reason}), nên chưa thiết lập gì. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The recovery key was renewed after {name} last set a passphrase, so it cannot set a new one. Transfer {name}&apos;s clients to a newly added therapist.</source>
        <translation>Chìa khóa khôi phục đã được làm mới sau lần {name} đặt cụm mật khẩu gần nhất, nên nó không đặt được cụm mới. Hãy chuyển giao thân chủ của {name} cho một nhà trị liệu mới được thêm.</translation>
    </message>
    <message>
        <source>The rows in this bundle do not follow those that are here. Make a bundle with all rows of that kiosk (without --from) and bring it here; nothing was changed.</source>
        <translation>Các hàng trong gói này không nối tiếp những hàng ở đây. Hãy tạo gói có mọi hàng của ki-ốt đó (không dùng --from) và đưa về đây; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The scored {path} have too many different spans to make one score of them.</source>
        <translation>Các câu có tính điểm trong {path} có quá nhiều khoảng khác nhau để gộp thành một điểm.</translation>
    </message>
    <message>
        <source>The settings in {folder} are being changed by another program for too long. Wait a moment and try again.</source>
        <translation>Chương trình khác đang thay đổi cài đặt trong {folder} quá lâu. Hãy chờ một lát và thử lại.</translation>
    </message>
    <message>
        <source>The stored end of the rows cannot be read: the file of the records is damaged.</source>
        <translation>Không đọc được điểm kết thúc đã lưu của các hàng: tệp bản ghi bị hỏng.</translation>
    </message>
    <message>
        <source>The stored end of the rows does not belong to the last row.</source>
        <translation>Điểm kết thúc đã lưu của các hàng không thuộc về hàng cuối.</translation>
    </message>
    <message>
        <source>The stored end of the rows is missing.</source>
        <translation>Thiếu điểm kết thúc đã lưu của các hàng.</translation>
    </message>
    <message>
        <source>The system did not take the change “{change}”: {reason}. Look at it with systemctl status {unit}, then try again.</source>
        <translation>Hệ thống không nhận thay đổi “{change}”: {reason}. Hãy xem bằng systemctl status {unit}, rồi thử lại.</translation>
    </message>
    <message>
        <source>The text at {path} is empty, longer than {most} characters or has control characters. Write a plain line of text.</source>
        <translation>Văn bản tại {path} để trống, dài hơn {most} ký tự hoặc có ký tự điều khiển. Hãy viết một dòng chữ thường.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Start again and type it twice.</source>
        <translation>Hai cụm mật khẩu khác nhau. Hãy bắt đầu lại và nhập hai lần.</translation>
    </message>
    <message>
        <source>The {count} rows after that cannot be confirmed: they may be right, but nothing proves it.</source>
        <translation>{count} hàng sau đó không xác nhận được: chúng có thể đúng, nhưng không có gì chứng minh.</translation>
    </message>
    <message>
        <source>There are {count} rows fewer than when they were last checked: the records were replaced by an older copy, or their end was cut off.</source>
        <translation>Ít hơn {count} hàng so với lần kiểm tra trước: các bản ghi đã bị thay bằng bản sao cũ hơn, hoặc phần cuối bị cắt.</translation>
    </message>
    <message>
        <source>There is a practice in {folder} already. Start `rapport` to use it, or choose another folder for a new one.</source>
        <translation>Trong {folder} đã có một phòng trị liệu. Hãy khởi động `rapport` để dùng, hoặc chọn thư mục khác cho phòng mới.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name and the folder.</source>
        <translation>Không có tệp {path}. Hãy xem lại tên và thư mục.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Check that the stick is connected, or name another place.</source>
        <translation>Không có thư mục {folder}. Hãy xem USB đã được cắm chưa, hoặc chỉ nơi khác.</translation>
    </message>
    <message>
        <source>There is no practice in {folder}. Name another folder with --data, or set one up with `rapport setup`.</source>
        <translation>Không có phòng trị liệu trong {folder}. Hãy chỉ thư mục khác bằng --data, hoặc lập phòng bằng `rapport setup`.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder}: {needed} MB are needed, and {free} MB are free. Free some space there, or choose another place.</source>
        <translation>Không đủ chỗ trong {folder}: cần {needed} MB, còn trống {free} MB. Hãy giải phóng chỗ ở đó, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words.</source>
        <translation>Chưa có gì để lưu. Hãy viết vài lời.</translation>
    </message>
    <message>
        <source>This backup is damaged: what it holds is not what Rapport wrote. Copy it from its medium again, or use another backup; nothing was changed here.</source>
        <translation>Bản sao lưu này bị hỏng: nội dung không đúng như Rapport đã ghi. Hãy chép lại từ thiết bị lưu trữ, hoặc dùng bản sao lưu khác; ở đây không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This bundle holds answer sheets, and this device is a kiosk without therapists. Bring it to the practice&apos;s own computer.</source>
        <translation>Gói này có phiếu trả lời, và thiết bị này là ki-ốt không có nhà trị liệu. Hãy đưa gói về máy tính của phòng trị liệu.</translation>
    </message>
    <message>
        <source>This bundle holds the list of clients for kiosks without therapists; this computer has the list already. Bring it to a kiosk.</source>
        <translation>Gói này có danh sách thân chủ cho ki-ốt không có nhà trị liệu; máy tính này đã có danh sách. Hãy đưa gói đến ki-ốt.</translation>
    </message>
    <message>
        <source>This client is not yours to read. The client&apos;s therapist can share access.</source>
        <translation>Bạn không được đọc thân chủ này. Nhà trị liệu của thân chủ có thể chia sẻ quyền đọc.</translation>
    </message>
    <message>
        <source>This code is not known here. Please compare it with your card, or go on without a code.</source>
        <translation>Ở đây không biết mã này. Vui lòng đối chiếu với thẻ của bạn, hoặc tiếp tục không cần mã.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or a day before.</source>
        <translation>Ngày này chưa đến. Hãy chọn hôm nay hoặc một ngày trước đó.</translation>
    </message>
    <message>
        <source>This device has {count} rows, so no bundle can begin with row {row}.</source>
        <translation>Thiết bị này có {count} hàng, nên không gói nào có thể bắt đầu từ hàng {row}.</translation>
    </message>
    <message>
        <source>This device is a kiosk without therapists: it holds no keys, and nothing can be unlocked on it. Unlock on the practice&apos;s own computer; `rapport bundle out` takes the sheets there.</source>
        <translation>Thiết bị này là ki-ốt không có nhà trị liệu: nó không giữ chìa khóa, và không mở khóa được gì trên đó. Hãy mở khóa trên máy tính của phòng trị liệu; `rapport bundle out` đưa các phiếu về đó.</translation>
    </message>
    <message>
        <source>This file is no picture. A logo is a PNG or JPEG file.</source>
        <translation>Tệp này không phải là hình. Logo là tệp PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>This has to be confirmed. Give --yes if it is meant; nothing was changed.</source>
        <translation>Việc này cần xác nhận. Hãy thêm --yes nếu đúng ý bạn; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This is the practice&apos;s only therapist. Add another one first.</source>
        <translation>Đây là nhà trị liệu duy nhất của phòng. Hãy thêm người khác trước.</translation>
    </message>
    <message>
        <source>This is too long. There is room for {most} characters.</source>
        <translation>Nội dung này quá dài. Chỉ đủ chỗ cho {most} ký tự.</translation>
    </message>
    <message>
        <source>This list of clients is older than the one that the kiosk has: clients who came since would not be known any more, and what the practice decided since would not hold here. Bring a newer one, or give --yes to take this one all the same.</source>
        <translation>Danh sách thân chủ này cũ hơn danh sách mà ki-ốt đang có: những thân chủ đến sau đó sẽ không còn được nhận ra, và những gì phòng trị liệu đã quyết định từ đó sẽ không có hiệu lực ở đây. Hãy đưa đến danh sách mới hơn, hoặc thêm --yes để vẫn nhận danh sách này.</translation>
    </message>
    <message>
        <source>This machine has too little free memory to check the passphrase ({mebibytes} MiB). Close other programs and try again.</source>
        <translation>Máy này có quá ít bộ nhớ trống để kiểm tra cụm mật khẩu ({mebibytes} MiB). Hãy đóng các chương trình khác và thử lại.</translation>
    </message>
    <message>
        <source>This name and passphrase do not belong together. Check both, the keyboard&apos;s language and the capital letters, and try again; the recovery key opens as well.</source>
        <translation>Tên và cụm mật khẩu này không khớp nhau. Hãy xem lại cả hai, ngôn ngữ bàn phím và chữ hoa, rồi thử lại; chìa khóa khôi phục cũng mở được.</translation>
    </message>
    <message>
        <source>This name has invisible characters in it. Type it anew, letter by letter.</source>
        <translation>Tên này có ký tự vô hình. Hãy nhập lại từng chữ một.</translation>
    </message>
    <message>
        <source>This name has more than {most} characters. Shorten it.</source>
        <translation>Tên này có hơn {most} ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>This needs the practice&apos;s recovery key. Sign in with it in place of the passphrase, and try again.</source>
        <translation>Việc này cần chìa khóa khôi phục của phòng trị liệu. Hãy đăng nhập bằng nó thay cho cụm mật khẩu, rồi thử lại.</translation>
    </message>
    <message>
        <source>This note is not there any more. Open the client again to see why.</source>
        <translation>Ghi chú này không còn nữa. Hãy mở lại thân chủ để biết vì sao.</translation>
    </message>
    <message>
        <source>This opens nothing in the backup. It takes the passphrase that a therapist of the practice had on the day of the backup, or the practice&apos;s recovery key. Check the keyboard&apos;s language and the capital letters, and try again.</source>
        <translation>Cái này không mở được gì trong bản sao lưu. Cần cụm mật khẩu mà một nhà trị liệu của phòng có vào ngày sao lưu, hoặc chìa khóa khôi phục của phòng. Hãy xem lại ngôn ngữ bàn phím và chữ hoa, rồi thử lại.</translation>
    </message>
    <message>
        <source>This passphrase was just changed in another window. Start again.</source>
        <translation>Cụm mật khẩu này vừa được đổi ở cửa sổ khác. Hãy bắt đầu lại.</translation>
    </message>
    <message>
        <source>This picture cannot be read: it is damaged or far too large. Choose another.</source>
        <translation>Không đọc được hình này: nó bị hỏng hoặc quá lớn. Hãy chọn hình khác.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB. Choose a smaller one.</source>
        <translation>Hình này lớn hơn 10 MB. Hãy chọn hình nhỏ hơn.</translation>
    </message>
    <message>
        <source>This practice uses a kind of key (X-Wing) that the installed cryptography library cannot do. Install Rapport from its own installer, which brings the right library.</source>
        <translation>Phòng trị liệu này dùng một loại chìa khóa (X-Wing) mà thư viện mật mã đã cài không hỗ trợ. Hãy cài Rapport bằng bộ cài riêng của nó, trong đó có thư viện phù hợp.</translation>
    </message>
    <message>
        <source>This rating is none that the questionnaire offers. Choose one of its answers.</source>
        <translation>Bảng hỏi không có mức đánh giá này. Hãy chọn một trong các câu trả lời có sẵn.</translation>
    </message>
    <message>
        <source>This recovery key was made by a newer Rapport. Update Rapport and type it again.</source>
        <translation>Chìa khóa khôi phục này do Rapport mới hơn tạo ra. Hãy cập nhật Rapport và nhập lại.</translation>
    </message>
    <message>
        <source>This session cannot be rated: it is not there any more, or its questionnaire has no sentences for the therapist. Choose another session.</source>
        <translation>Không đánh giá được buổi này: nó không còn nữa, hoặc bảng hỏi của nó không có câu dành cho nhà trị liệu. Hãy chọn buổi khác.</translation>
    </message>
    <message>
        <source>This therapist cannot read {name}, so there is nothing to take back.</source>
        <translation>Nhà trị liệu này không đọc được {name}, nên không có gì để thu lại.</translation>
    </message>
    <message>
        <source>This therapist is not here any more. Look at the list of therapists again.</source>
        <translation>Nhà trị liệu này không còn ở đây. Hãy xem lại danh sách nhà trị liệu.</translation>
    </message>
    <message>
        <source>Two items have the same id ({path}). Rename one of them.</source>
        <translation>Hai câu có cùng id ({path}). Hãy đổi tên một câu.</translation>
    </message>
    <message>
        <source>Type your own passphrase once more to make a new recovery key.</source>
        <translation>Nhập cụm mật khẩu của chính bạn thêm một lần để tạo chìa khóa khôi phục mới.</translation>
    </message>
    <message>
        <source>What is kept about a person is damaged or from a newer Rapport. Update Rapport, or restore the key file from the latest backup.</source>
        <translation>Dữ liệu lưu về một người bị hỏng hoặc từ Rapport mới hơn. Hãy cập nhật Rapport, hoặc phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>What lets you read the practice&apos;s log is damaged, and without it no person can be added or given anything. Restore the key file from the latest backup.</source>
        <translation>Dữ liệu cho phép bạn đọc nhật ký của phòng trị liệu bị hỏng, và không có nó thì không thêm ai hay cấp gì cho ai được. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no backup on it now. Use another medium.</source>
        <translation>Những gì ghi vào {folder} không đọc lại được như cũ: thiết bị lưu trữ có vẻ sắp hỏng. Hiện không có bản sao lưu nào trên đó. Hãy dùng thiết bị khác.</translation>
    </message>
    <message>
        <source>What was written in {folder} does not come back as it was: the medium seems to be failing. There is no new bundle on it. Use another medium.</source>
        <translation>Những gì ghi vào {folder} không đọc lại được như cũ: thiết bị lưu trữ có vẻ sắp hỏng. Không có gói mới nào trên đó. Hãy dùng thiết bị khác.</translation>
    </message>
    <message>
        <source>What you signed in with is not valid any more: it was taken back or renewed meanwhile. Lock, and sign in anew; nothing was changed.</source>
        <translation>Thông tin bạn dùng để đăng nhập không còn hiệu lực: trong lúc đó nó đã bị thu lại hoặc làm mới. Hãy khóa rồi đăng nhập lại; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>What your desk remembers is damaged or from a newer Rapport. Update Rapport; if that does not help, restore the key file from the latest backup.</source>
        <translation>Những gì bàn làm việc của bạn ghi nhớ bị hỏng hoặc từ Rapport mới hơn. Hãy cập nhật Rapport; nếu không được, hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>White words on this colour would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Chữ trắng trên màu này sẽ khó đọc: độ tương phản là {contrast} trên 1, cần {least} trên 1. Sắc đậm hơn gần nhất dễ đọc là {proposal}.</translation>
    </message>
    <message>
        <source>With this passphrase the backup opens, but the key of its rows does not. Restore it with another therapist’s passphrase or with the recovery key.</source>
        <translation>Với cụm mật khẩu này bản sao lưu mở được, nhưng chìa khóa của các hàng thì không. Hãy phục hồi bằng cụm mật khẩu của nhà trị liệu khác hoặc bằng chìa khóa khôi phục.</translation>
    </message>
    <message>
        <source>Words in this colour on the pages would be hard to read: the contrast is {contrast} to 1, and {least} to 1 is needed. The nearest darker shade that reads well is {proposal}.</source>
        <translation>Chữ màu này trên các trang sẽ khó đọc: độ tương phản là {contrast} trên 1, cần {least} trên 1. Sắc đậm hơn gần nhất dễ đọc là {proposal}.</translation>
    </message>
    <message>
        <source>You signed in with the recovery key, which has no passphrase. Give the therapist a new passphrase instead.</source>
        <translation>Bạn đăng nhập bằng chìa khóa khôi phục, vốn không có cụm mật khẩu. Thay vào đó hãy cấp cụm mật khẩu mới cho nhà trị liệu.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>một danh sách</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một đoạn văn bản</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>một đối tượng</translation>
    </message>
    <message>
        <source>the top</source>
        <translation>cấp cao nhất</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>đúng hoặc sai (true hoặc false)</translation>
    </message>
    <message>
        <source>{count} clients are called {name}. Say which one: {numbers}.</source>
        <translation>Có {count} thân chủ tên {name}. Hãy cho biết người nào: {numbers}.</translation>
    </message>
    <message>
        <source>{count} rows of that kiosk are here already with other contents (row {rows}). Either the kiosk&apos;s folder was replaced by an older copy, or somebody changed a row, here or there. Nothing was changed; `rapport verify` with a passphrase tells whether the rows that are here are right.</source>
        <translation>{count} hàng của ki-ốt đó đã có ở đây với nội dung khác (hàng {rows}). Hoặc thư mục của ki-ốt đã bị thay bằng bản sao cũ hơn, hoặc ai đó đã thay đổi một hàng, ở đây hoặc ở đó. Không có gì bị thay đổi; `rapport verify` với cụm mật khẩu cho biết các hàng ở đây có đúng không.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check its name and who may read it.</source>
        <translation>Không đọc được {file} ({reason}). Hãy xem lại tên và ai được đọc nó.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written ({reason}). Check that the disk is connected and sound, then try again.</source>
        <translation>Không đọc hoặc ghi được {file} ({reason}). Hãy xem ổ đĩa đã được nối và còn tốt không, rồi thử lại.</translation>
    </message>
    <message>
        <source>{file} cannot be read: this user has no right to. Start Rapport as the user whose practice it is, or give this user the right to read and write there.</source>
        <translation>Không đọc được {file}: người dùng này không có quyền. Hãy khởi động Rapport bằng người dùng sở hữu phòng trị liệu, hoặc cho người dùng này quyền đọc và ghi ở đó.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Check the folder and the free space.</source>
        <translation>Không ghi được {file} ({reason}). Hãy xem lại thư mục và chỗ trống.</translation>
    </message>
    <message>
        <source>{file} cannot be written: it or its folder is read-only for this user. Give this user the right to write there, then try again.</source>
        <translation>Không ghi được {file}: tệp hoặc thư mục của nó chỉ cho người dùng này đọc. Hãy cho người dùng này quyền ghi ở đó, rồi thử lại.</translation>
    </message>
    <message>
        <source>{file} has “{name}”, which set-up does not know. Correct or remove it.</source>
        <translation>{file} có “{name}” mà phần thiết lập không biết. Hãy sửa hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>{file} holds rows that belong to no kiosk of this practice.</source>
        <translation>{file} có những hàng không thuộc ki-ốt nào của phòng trị liệu này.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a whole.</source>
        <translation>{file} bị hỏng và không đọc được toàn bộ.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {detail}.</source>
        <translation>{file} bị hỏng bên trong: {detail}.</translation>
    </message>
    <message>
        <source>{file} is damaged inside: {table} names an entry that is not there.</source>
        <translation>{file} bị hỏng bên trong: {table} nêu một mục không có ở đó.</translation>
    </message>
    <message>
        <source>{file} is damaged, so the practice in this folder cannot be opened. Restore that file from the latest backup.</source>
        <translation>{file} bị hỏng, nên không mở được phòng trị liệu trong thư mục này. Hãy phục hồi tệp đó từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>{file} is damaged. Run `rapport verify` to see what is affected, and restore that file from the latest backup.</source>
        <translation>{file} bị hỏng. Hãy chạy `rapport verify` để biết cái gì bị ảnh hưởng, và phục hồi tệp đó từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>{file} is in use by another program for too long. Wait a moment and try again.</source>
        <translation>Chương trình khác đang dùng {file} quá lâu. Hãy chờ một lát và thử lại.</translation>
    </message>
    <message>
        <source>{file} is missing, so the practice in this folder cannot be opened. Restore the folder from the latest backup.</source>
        <translation>Thiếu {file}, nên không mở được phòng trị liệu trong thư mục này. Hãy phục hồi thư mục từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>{file} is neither TOML nor JSON that can be read: {reason}.</source>
        <translation>{file} không phải TOML hay JSON đọc được: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not a backup of Rapport. Choose a file that `rapport backup` wrote.</source>
        <translation>{file} không phải bản sao lưu của Rapport. Hãy chọn tệp do `rapport backup` ghi.</translation>
    </message>
    <message>
        <source>{file} is not a bundle of Rapport. Choose a file that `rapport bundle out` wrote.</source>
        <translation>{file} không phải gói của Rapport. Hãy chọn tệp do `rapport bundle out` ghi.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name, or replace it with --force.</source>
        <translation>{file} đã có. Hãy chọn tên khác, hoặc thay thế bằng --force.</translation>
    </message>
    <message>
        <source>{file} is there already. Name another file, or give --force to replace it.</source>
        <translation>{file} đã có. Hãy chỉ tệp khác, hoặc thêm --force để thay thế.</translation>
    </message>
    <message>
        <source>{file} needs a line like {name} = &quot;…&quot;.</source>
        <translation>{file} cần một dòng như {name} = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Rapport. Update Rapport on this machine; nothing was changed.</source>
        <translation>{file} do Rapport mới hơn ghi. Hãy cập nhật Rapport trên máy này; không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>{file} was written by an older Rapport and has to be brought to a newer form first. Start `rapport` once: it makes a backup and does so by itself.</source>
        <translation>{file} do Rapport cũ hơn ghi và trước hết phải được chuyển sang dạng mới hơn. Hãy chạy `rapport` một lần: nó sẽ tạo bản sao lưu và tự làm việc này.</translation>
    </message>
    <message>
        <source>{folder} holds other files, and a practice needs a folder of its own. Choose a folder that is empty or does not exist yet.</source>
        <translation>{folder} có các tệp khác, mà phòng trị liệu cần thư mục riêng. Hãy chọn thư mục trống hoặc chưa có.</translation>
    </message>
    <message>
        <source>{folder} holds other files. Please name a new folder for the tour.</source>
        <translation>{folder} có các tệp khác. Vui lòng chỉ một thư mục mới cho phần giới thiệu.</translation>
    </message>
    <message>
        <source>{folder} is the practice’s own folder, and this file belongs elsewhere: on a stick, or on another computer. Name another place.</source>
        <translation>{folder} là thư mục của chính phòng trị liệu, và tệp này nên ở nơi khác: trên USB, hoặc máy tính khác. Hãy chỉ nơi khác.</translation>
    </message>
    <message>
        <source>{name} has left, so a code card would not work. Mark the return first.</source>
        <translation>{name} đã ngừng đến, nên thẻ mã sẽ không dùng được. Hãy ghi là đến lại trước.</translation>
    </message>
    <message>
        <source>{name} is another therapist&apos;s client, whom you may only read. Ask that therapist, or sign in with the recovery key.</source>
        <translation>{name} là thân chủ của nhà trị liệu khác, và bạn chỉ được đọc. Hãy hỏi nhà trị liệu đó, hoặc đăng nhập bằng chìa khóa khôi phục.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s client already.</source>
        <translation>{name} đã là thân chủ của nhà trị liệu này.</translation>
    </message>
    <message>
        <source>{name} is this therapist&apos;s own client. Transfer {name} to somebody else instead.</source>
        <translation>{name} là thân chủ của chính nhà trị liệu này. Thay vào đó hãy chuyển giao {name} cho người khác.</translation>
    </message>
    <message>
        <source>{name} still has {count} clients. Transfer them to somebody else first, or note that they have left.</source>
        <translation>{name} vẫn còn {count} thân chủ. Hãy chuyển giao họ cho người khác trước, hoặc ghi là họ đã ngừng đến.</translation>
    </message>
    <message>
        <source>{path} belongs to labelled answers only. Remove it.</source>
        <translation>{path} chỉ dành cho câu trả lời bằng chữ. Hãy bỏ đi.</translation>
    </message>
    <message>
        <source>{path} belongs to numbers and lines only. Remove it.</source>
        <translation>{path} chỉ dành cho số và đường kẻ. Hãy bỏ đi.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: {reason}. Check that the system’s disk can be written to.</source>
        <translation>Không đổi được {path}: {reason}. Hãy xem ổ đĩa của hệ thống có ghi được không.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check the disk and your rights to the file.</source>
        <translation>Không đọc được {path}: {reason}. Hãy xem lại ổ đĩa và quyền của bạn với tệp.</translation>
    </message>
    <message>
        <source>{path} has an item whose condition is left out. Add the condition&apos;s item.</source>
        <translation>{path} có một câu mà điều kiện của nó bị bỏ ra. Hãy thêm câu dùng làm điều kiện.</translation>
    </message>
    <message>
        <source>{path} has {count} labels for {wanted} answers. Give one label an answer.</source>
        <translation>{path} có {count} nhãn cho {wanted} câu trả lời. Hãy cho mỗi câu trả lời một nhãn.</translation>
    </message>
    <message>
        <source>{path} is asked only sometimes, so it cannot count in the score.</source>
        <translation>{path} chỉ được hỏi trong một số trường hợp, nên không thể tính vào điểm.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes. Give Rapport one client&apos;s scores at a time.</source>
        <translation>{path} lớn hơn {most} byte. Mỗi lần hãy đưa cho Rapport điểm của một thân chủ.</translation>
    </message>
    <message>
        <source>{path} is missing. Add both ends and their words.</source>
        <translation>Thiếu {path}. Hãy thêm hai đầu và chữ của chúng.</translation>
    </message>
    <message>
        <source>{path} is written for other kinds only. Remove it.</source>
        <translation>{path} chỉ dành cho các loại câu khác. Hãy bỏ đi.</translation>
    </message>
    <message>
        <source>{path} must be at least 1 and at most the number of scored items.</source>
        <translation>{path} phải ít nhất là 1 và nhiều nhất bằng số câu có tính điểm.</translation>
    </message>
    <message>
        <source>{path} must be yes (2), no (0) and “would rather not say” (3), in this order.</source>
        <translation>{path} phải là có (2), không (0) và “Tôi không muốn nói” (3), theo đúng thứ tự này.</translation>
    </message>
    <message>
        <source>{path} must end {fewest} to {most} steps above its beginning, and at 1000 at the most.</source>
        <translation>{path} phải kết thúc cao hơn điểm đầu từ {fewest} đến {most} bước, và nhiều nhất ở 1000.</translation>
    </message>
    <message>
        <source>{path} must name an item further up and values which that item offers.</source>
        <translation>{path} phải nêu một câu ở phía trên và các giá trị mà câu đó có.</translation>
    </message>
    <message>
        <source>{path} must name items of this questionnaire, each once.</source>
        <translation>{path} phải nêu các câu của bảng hỏi này, mỗi câu một lần.</translation>
    </message>
    <message>
        <source>{path} names the kind “{kind}”, which Rapport does not know. Choose: {kinds}.</source>
        <translation>{path} nêu loại “{kind}” mà Rapport không biết. Hãy chọn: {kinds}.</translation>
    </message>
    <message>
        <source>{path} names the scale “{scale}”, which is not among the scales. Add or correct it.</source>
        <translation>{path} nêu thang “{scale}” không có trong các thang. Hãy thêm hoặc sửa.</translation>
    </message>
    <message>
        <source>{path} needs two or more answers, each with a value of its own.</source>
        <translation>{path} cần hai câu trả lời trở lên, mỗi câu có giá trị riêng.</translation>
    </message>
    <message>
        <source>{path}: write labelled answers as a list of values.</source>
        <translation>{path}: hãy viết các câu trả lời bằng chữ thành một danh sách giá trị.</translation>
    </message>
    <message>
        <source>{path}: yes and no are no amount, so they cannot count in the score.</source>
        <translation>{path}: có và không không phải là số lượng, nên không thể tính vào điểm.</translation>
    </message>
    <message>
        <source>“{key}” is missing at {path}. Add it.</source>
        <translation>Thiếu “{key}” tại {path}. Hãy thêm vào.</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the same object. Keep one of them.</source>
        <translation>“{key}” xuất hiện hai lần trong cùng một đối tượng. Hãy giữ một.</translation>
    </message>
    <message>
        <source>“{title}” has no short form. Use the whole questionnaire.</source>
        <translation>“{title}” không có bản ngắn. Hãy dùng cả bảng hỏi.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Answer sheets left out, because they hold answers that the questionnaire does not offer: {count}. No kiosk of Rapport writes such sheets; somebody may have added them by force.</source>
        <translation>Phiếu trả lời bị bỏ ra vì có câu trả lời mà bảng hỏi không có: {count}. Không ki-ốt Rapport nào ghi phiếu như vậy; có thể ai đó đã cố tình chèn vào.</translation>
    </message>
    <message>
        <source>Answer sheets with a date that cannot be right: {count}. The kiosk&apos;s clock was wrong when they came in. They are shown in the order in which they came; please check the date on the kiosk.</source>
        <translation>Phiếu trả lời có ngày không thể đúng: {count}. Đồng hồ của ki-ốt bị sai khi nhận chúng. Chúng được hiện theo thứ tự nhận; vui lòng xem lại ngày trên ki-ốt.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is {days} days since the last unlock. Answer sheets that are too old are destroyed at the next unlock, not now: please check the date first.</source>
        <translation>Theo đồng hồ của máy tính này, đã {days} ngày từ lần mở khóa trước. Phiếu trả lời quá cũ sẽ bị hủy vào lần mở khóa kế tiếp, không phải bây giờ: vui lòng xem lại ngày trước.</translation>
    </message>
    <message>
        <source>By this computer’s clock the last backup was made in the future. Check the date, and make a new backup.</source>
        <translation>Theo đồng hồ của máy tính này, bản sao lưu gần nhất được làm trong tương lai. Hãy xem lại ngày, và làm bản sao lưu mới.</translation>
    </message>
    <message>
        <source>Clients who were erased and are here again: {count}.</source>
        <translation>Thân chủ đã bị xóa vĩnh viễn mà lại có ở đây: {count}.</translation>
    </message>
    <message>
        <source>Clients whom the recovery key would not open: {count}.</source>
        <translation>Thân chủ mà chìa khóa khôi phục không mở được: {count}.</translation>
    </message>
    <message>
        <source>Clients whom their own therapist cannot read: {count}.</source>
        <translation>Thân chủ mà nhà trị liệu của chính họ không đọc được: {count}.</translation>
    </message>
    <message>
        <source>Code cards of clients who are not here: {count}.</source>
        <translation>Thẻ mã của thân chủ không có ở đây: {count}.</translation>
    </message>
    <message>
        <source>Damaged entries in the file of the keys: {count}.</source>
        <translation>Mục bị hỏng trong tệp chìa khóa: {count}.</translation>
    </message>
    <message>
        <source>Most answer sheets are dated later than today. The clock of this computer seems to be behind: please check its date.</source>
        <translation>Phần lớn phiếu trả lời ghi ngày sau hôm nay. Đồng hồ của máy tính này có vẻ chậm: vui lòng xem lại ngày.</translation>
    </message>
    <message>
        <source>Nobody of this practice has a key for this kiosk&apos;s rows, so they cannot be read here. Make the folder of that kiosk anew with `rapport bundle kiosk`.</source>
        <translation>Không ai của phòng trị liệu này có chìa khóa cho các hàng của ki-ốt này, nên ở đây không đọc được. Hãy tạo lại thư mục của ki-ốt đó bằng `rapport bundle kiosk`.</translation>
    </message>
    <message>
        <source>Notes of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Ghi chú của chính bạn mà không đọc được: {count}. Chúng được bỏ ra; có thể ai đó đã cố tình thay đổi.</translation>
    </message>
    <message>
        <source>Nothing can be written into the practice&apos;s folder, so what is read and done now is not noted there. You can read on. Is the disk full, or the folder read-only?</source>
        <translation>Không ghi được gì vào thư mục của phòng trị liệu, nên những gì đọc và làm bây giờ không được ghi lại ở đó. Bạn có thể đọc tiếp. Ổ đĩa có đầy không, hay thư mục chỉ cho đọc?</translation>
    </message>
    <message>
        <source>One answer sheet older than {months} months was destroyed, as the practice decided.</source>
        <translation>Một phiếu trả lời cũ hơn {months} tháng đã bị hủy, theo quyết định của phòng trị liệu.</translation>
    </message>
    <message>
        <source>One kiosk&apos;s rows cannot be checked, because its key was not given to you. They are left out.</source>
        <translation>Các hàng của một ki-ốt không kiểm tra được vì bạn chưa được cấp chìa khóa của nó. Chúng được bỏ ra.</translation>
    </message>
    <message>
        <source>Places where therapists&apos; keys are kept and that no passphrase opens any more: {count}. The recovery key can give these therapists a new passphrase.</source>
        <translation>Chỗ giữ chìa khóa của nhà trị liệu mà không cụm mật khẩu nào mở được nữa: {count}. Chìa khóa khôi phục có thể cấp cụm mật khẩu mới cho các nhà trị liệu này.</translation>
    </message>
    <message>
        <source>Public keys that nothing can be sealed to: {count}.</source>
        <translation>Chìa khóa công khai mà không niêm phong gì được cho nó: {count}.</translation>
    </message>
    <message>
        <source>Ratings of your own that cannot be read: {count}. They are left out; somebody may have changed them by force.</source>
        <translation>Đánh giá của chính bạn mà không đọc được: {count}. Chúng được bỏ ra; có thể ai đó đã cố tình thay đổi.</translation>
    </message>
    <message>
        <source>Row {row} belongs to one of your clients and does not open. It is left out; a backup may have it.</source>
        <translation>Hàng {row} thuộc về một thân chủ của bạn và không mở được. Nó được bỏ ra; có thể một bản sao lưu có nó.</translation>
    </message>
    <message>
        <source>Row {row} holds a part of a comment that belongs to none of the answer sheets. It is left out.</source>
        <translation>Hàng {row} chứa một phần của một lời nhận xét không thuộc phiếu trả lời nào. Nó được bỏ ra.</translation>
    </message>
    <message>
        <source>Sheets that cannot be shown: {count}. They are kept, but the questionnaire that they answer is not in the records file any more. Restore that file from the latest backup.</source>
        <translation>Phiếu không hiện được: {count}. Chúng vẫn được giữ, nhưng bảng hỏi mà chúng trả lời không còn trong tệp bản ghi. Hãy phục hồi tệp đó từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The backup is made, but its date could not be noted in the practice’s folder: the reminder will come sooner than it should.</source>
        <translation>Đã làm xong bản sao lưu, nhưng không ghi được ngày vào thư mục của phòng trị liệu: lời nhắc sẽ đến sớm hơn.</translation>
    </message>
    <message>
        <source>The backup is one of another practice, so it tells nothing about this one.</source>
        <translation>Bản sao lưu này của phòng trị liệu khác, nên không cho biết gì về phòng này.</translation>
    </message>
    <message>
        <source>The entry of the recovery key is missing: it would open nothing.</source>
        <translation>Thiếu mục của chìa khóa khôi phục: nó sẽ không mở được gì.</translation>
    </message>
    <message>
        <source>The folder has other rows than the backup: some were changed, or exchanged for others.</source>
        <translation>Thư mục có các hàng khác với bản sao lưu: một số đã bị thay đổi, hoặc bị tráo bằng hàng khác.</translation>
    </message>
    <message>
        <source>The folder is older than the backup: it lacks {count} rows that the backup has. An older copy was put back, or the end was cut off.</source>
        <translation>Thư mục cũ hơn bản sao lưu: nó thiếu {count} hàng mà bản sao lưu có. Một bản sao cũ hơn đã được đặt lại, hoặc phần cuối bị cắt.</translation>
    </message>
    <message>
        <source>The folder is older than the state code {code}: it lacks {count} rows. An older copy was put back, or the end was cut off.</source>
        <translation>Thư mục cũ hơn mã trạng thái {code}: nó thiếu {count} hàng. Một bản sao cũ hơn đã được đặt lại, hoặc phần cuối bị cắt.</translation>
    </message>
    <message>
        <source>The index holds other answers than the records, of client number {number}.</source>
        <translation>Chỉ mục có câu trả lời khác với các bản ghi, của thân chủ số {number}.</translation>
    </message>
    <message>
        <source>The index holds something that does not open, of client number {number}.</source>
        <translation>Chỉ mục có một mục không mở được, của thân chủ số {number}.</translation>
    </message>
    <message>
        <source>The last backup is {days} days old. Make a new one today.</source>
        <translation>Bản sao lưu gần nhất đã {days} ngày tuổi. Hôm nay hãy làm bản mới.</translation>
    </message>
    <message>
        <source>The older files in {file} could not be removed: the next start tries again. They hold keys that should not lie around.</source>
        <translation>Không xóa được các tệp cũ hơn trong {file}: lần khởi động sau sẽ thử lại. Chúng chứa những chìa khóa không nên để lại đó.</translation>
    </message>
    <message>
        <source>The public key of client number {number} is not this client&apos;s: somebody may have exchanged it, and could read new sheets. Restore the key file from the latest backup.</source>
        <translation>Chìa khóa công khai của thân chủ số {number} không phải của thân chủ này: có thể ai đó đã tráo nó và đọc được các phiếu mới. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The records are not those that you saw at your last unlock: the state code {code} does not fit them any more. An older copy was put back, or rows were exchanged. Tell whoever looks after this computer.</source>
        <translation>Các bản ghi không phải những bản bạn thấy ở lần mở khóa trước: mã trạng thái {code} không còn khớp. Một bản sao cũ hơn đã được đặt lại, hoặc có hàng bị tráo. Hãy báo cho người trông coi máy tính này.</translation>
    </message>
    <message>
        <source>The records are older than at your last unlock, and whole in themselves: it seems that a backup was put back. Sheets that came in after that backup are missing. Tell whoever looks after this computer.</source>
        <translation>Các bản ghi cũ hơn lần bạn mở khóa trước, nhưng bản thân vẫn nguyên vẹn: có vẻ một bản sao lưu đã được phục hồi. Các phiếu nhận sau bản sao lưu đó bị thiếu. Hãy báo cho người trông coi máy tính này.</translation>
    </message>
    <message>
        <source>The rows do not all belong together: something is damaged on the kiosk, or was changed on the way. They were taken in; the next unlock will say which rows cannot be believed.</source>
        <translation>Các hàng không khớp hết với nhau: có gì đó bị hỏng trên ki-ốt, hoặc bị thay đổi trên đường. Chúng đã được nhận; lần mở khóa kế tiếp sẽ cho biết hàng nào không tin được.</translation>
    </message>
    <message>
        <source>The rows that this device should go on with are not in the file of the records.</source>
        <translation>Những hàng mà thiết bị này phải nối tiếp không có trong tệp bản ghi.</translation>
    </message>
    <message>
        <source>The state code {code} does not fit: the first {count} rows are not those for which it was shown. Compare it with the paper once more; if it is right, rows were changed or exchanged for others.</source>
        <translation>Mã trạng thái {code} không khớp: {count} hàng đầu không phải những hàng mà mã này được hiện cho. Hãy đối chiếu với tờ giấy thêm một lần; nếu đúng thì có hàng đã bị thay đổi hoặc bị tráo bằng hàng khác.</translation>
    </message>
    <message>
        <source>Therapists or recovery keys that no therapist added: {count}. Somebody may have exchanged keys to read along; nothing will be shared with them. Restore the key file from the latest backup.</source>
        <translation>Nhà trị liệu hoặc chìa khóa khôi phục không do nhà trị liệu nào thêm vào: {count}. Có thể ai đó đã tráo chìa khóa để đọc lén; sẽ không chia sẻ gì với chúng. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Therapists who lack what everybody needs to check the rows or to read the log: {count}.</source>
        <translation>Nhà trị liệu thiếu thứ mà ai cũng cần để kiểm tra các hàng hoặc đọc nhật ký: {count}.</translation>
    </message>
    <message>
        <source>There is no backup of this practice yet. Make one: when this disk fails, everything on it is lost.</source>
        <translation>Phòng trị liệu này chưa có bản sao lưu nào. Hãy làm một bản: khi ổ đĩa này hỏng, mọi thứ trên đó sẽ mất.</translation>
    </message>
    <message>
        <source>There is no therapist who could sign in.</source>
        <translation>Không có nhà trị liệu nào đăng nhập được.</translation>
    </message>
    <message>
        <source>What lets you read client number {number} is damaged, so this client is left out. Restore the key file from the latest backup.</source>
        <translation>Dữ liệu cho phép bạn đọc thân chủ số {number} bị hỏng, nên thân chủ này được bỏ ra. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>What the practice&apos;s log and the sheets without a code are sealed to is missing.</source>
        <translation>Thiếu chìa khóa dùng để niêm phong nhật ký của phòng trị liệu và các phiếu không có mã.</translation>
    </message>
    <message>
        <source>What was done could not be written into the practice&apos;s log, because the practice&apos;s files are damaged. Run `rapport verify` to see what is affected, and restore the latest backup.</source>
        <translation>Việc đã làm không ghi được vào nhật ký của phòng trị liệu, vì các tệp của phòng bị hỏng. Hãy chạy `rapport verify` để biết cái gì bị ảnh hưởng, và phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>What your desk remembered from the last unlock was damaged. All rows were checked from the first one; every sheet counts as unread again.</source>
        <translation>Những gì bàn làm việc của bạn ghi nhớ từ lần mở khóa trước bị hỏng. Mọi hàng đã được kiểm tra từ hàng đầu; mọi phiếu lại được tính là chưa đọc.</translation>
    </message>
    <message>
        <source>Which clients were erased since the backup could not be read from the folder that was here before. If any were, erase them again.</source>
        <translation>Không đọc được từ thư mục có ở đây trước đó những thân chủ nào đã bị xóa vĩnh viễn sau bản sao lưu. Nếu có, hãy xóa vĩnh viễn lại.</translation>
    </message>
    <message>
        <source>You were given client number {number}, and the key file does not know this client any more. Restore the key file from the latest backup.</source>
        <translation>Bạn đã được cấp quyền đọc thân chủ số {number}, nhưng tệp chìa khóa không còn biết thân chủ này. Hãy phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>{count} answer sheets older than {months} months were destroyed, as the practice decided.</source>
        <translation>{count} phiếu trả lời cũ hơn {months} tháng đã bị hủy, theo quyết định của phòng trị liệu.</translation>
    </message>
    <message>
        <source>{count} entries of the key file are damaged and were left out. Run `rapport verify`, and restore the key file from the latest backup.</source>
        <translation>{count} mục của tệp chìa khóa bị hỏng và được bỏ ra. Hãy chạy `rapport verify`, và phục hồi tệp chìa khóa từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>{count} rows are damaged on the kiosk and did not come along (row {rows}). Its disk may be failing: exchange it.</source>
        <translation>{count} hàng trên ki-ốt bị hỏng và không được mang theo (hàng {rows}). Ổ đĩa của nó có thể sắp hỏng: hãy thay.</translation>
    </message>
    <message>
        <source>{count} rows in the bundle are otherwise than here (row {rows}). Those that are here were kept; the kiosk&apos;s disk may be failing.</source>
        <translation>{count} hàng trong gói khác với ở đây (hàng {rows}). Các hàng ở đây được giữ lại; ổ đĩa của ki-ốt có thể sắp hỏng.</translation>
    </message>
    <message>
        <source>{count} rows of this kiosk are damaged and could not be put into the bundle; all others are in it. The disk may be failing: bring the bundle to the practice&apos;s computer, then exchange it.</source>
        <translation>{count} hàng của ki-ốt này bị hỏng và không đưa vào gói được; mọi hàng khác đều có trong gói. Ổ đĩa có thể sắp hỏng: hãy đưa gói về máy tính của phòng trị liệu, rồi thay ổ đĩa.</translation>
    </message>
    <message>
        <source>{count} sheets of client number {number} are left out: there are too many different questionnaires. Somebody may have added them by force.</source>
        <translation>{count} phiếu của thân chủ số {number} được bỏ ra: có quá nhiều bảng hỏi khác nhau. Có thể ai đó đã cố tình chèn vào.</translation>
    </message>
    <message>
        <source>{count} therapists who were removed since the backup can unlock again. Remove them again.</source>
        <translation>{count} nhà trị liệu bị loại sau bản sao lưu lại mở khóa được. Hãy loại họ lại.</translation>
    </message>
    <message>
        <source>{file} is from another Rapport, or damaged at its beginning.</source>
        <translation>{file} từ Rapport khác, hoặc bị hỏng ở phần đầu.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>Thiếu {file}.</translation>
    </message>
    <message>
        <source>{file} was left behind when writing was cut off. Nothing needs it: delete it while no kiosk and no backup is running.</source>
        <translation>{file} còn sót lại khi việc ghi bị ngắt. Không gì cần đến nó: hãy xóa khi không có ki-ốt hay lần sao lưu nào đang chạy.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>A backup was put back (rows: {rows})</source>
        <translation>Đã phục hồi một bản sao lưu (hàng: {rows})</translation>
    </message>
    <message>
        <source>A bundle of this kiosk’s rows was written ({rows} rows)</source>
        <translation>Đã ghi gói có các hàng của ki-ốt này ({rows} hàng)</translation>
    </message>
    <message>
        <source>A check found what is not as Rapport wrote it ({count})</source>
        <translation>Một lần kiểm tra thấy chỗ không đúng như Rapport đã ghi ({count})</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Một đồng nghiệp cũ</translation>
    </message>
    <message>
        <source>A new list of clients was brought to a kiosk ({clients} clients)</source>
        <translation>Danh sách thân chủ mới được đưa đến một ki-ốt ({clients} thân chủ)</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records to a newer form (from {before} to {now})</source>
        <translation>Rapport mới hơn đã chuyển các bản ghi sang dạng mới hơn (từ {before} sang {now})</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Một mục không đọc được</translation>
    </message>
    <message>
        <source>Rows of another kiosk were brought in ({rows} new rows)</source>
        <translation>Đã đưa về các hàng của ki-ốt khác ({rows} hàng mới)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ai đó</translation>
    </message>
    <message>
        <source>Something that only a newer Rapport knows (number {event})</source>
        <translation>Điều mà chỉ Rapport mới hơn biết (số {event})</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed (minutes: {minutes})</source>
        <translation>Đồng hồ của ki-ốt bị đổi (phút: {minutes})</translation>
    </message>
    <message>
        <source>The kiosk was started</source>
        <translation>Ki-ốt được khởi động</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Chìa khóa khôi phục</translation>
    </message>
    <message>
        <source>Wrong passphrases: {count}</source>
        <translation>Cụm mật khẩu sai: {count}</translation>
    </message>
    <message>
        <source>{who}: a kiosk without therapists added</source>
        <translation>{who}: đã thêm ki-ốt không có nhà trị liệu</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a picture</source>
        <translation>{who}: đã lưu biểu đồ của thân chủ {client} thành hình</translation>
    </message>
    <message>
        <source>{who}: a plot of client {client} saved as a table</source>
        <translation>{who}: đã lưu biểu đồ của thân chủ {client} thành bảng</translation>
    </message>
    <message>
        <source>{who}: a report on client {client} saved</source>
        <translation>{who}: đã lưu báo cáo về thân chủ {client}</translation>
    </message>
    <message>
        <source>{who}: a therapist removed</source>
        <translation>{who}: đã loại một nhà trị liệu</translation>
    </message>
    <message>
        <source>{who}: a visit ends after {visit} s without a touch, the therapist’s pages lock after {lock} s</source>
        <translation>{who}: lần đến kết thúc sau {visit} giây không ai chạm, các trang của nhà trị liệu khóa sau {lock} giây</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept for so many months: {months}</source>
        <translation>{who}: số tháng lưu giữ phiếu trả lời: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets are kept without limit</source>
        <translation>{who}: phiếu trả lời được lưu giữ không giới hạn</translation>
    </message>
    <message>
        <source>{who}: answer sheets destroyed, {sheets}; months that they are kept: {months}</source>
        <translation>{who}: đã hủy phiếu trả lời, {sheets}; số tháng lưu giữ: {months}</translation>
    </message>
    <message>
        <source>{who}: answer sheets exported (sheets: {sheets}, clients: {clients})</source>
        <translation>{who}: đã xuất phiếu trả lời (phiếu: {sheets}, thân chủ: {clients})</translation>
    </message>
    <message>
        <source>{who}: answer sheets of client {client} exported (sheets: {sheets})</source>
        <translation>{who}: đã xuất phiếu trả lời của thân chủ {client} (phiếu: {sheets})</translation>
    </message>
    <message>
        <source>{who}: backup made (rows: {rows})</source>
        <translation>{who}: đã làm bản sao lưu (hàng: {rows})</translation>
    </message>
    <message>
        <source>{who}: client {client} added</source>
        <translation>{who}: đã thêm thân chủ {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} comes again</source>
        <translation>{who}: thân chủ {client} đến lại</translation>
    </message>
    <message>
        <source>{who}: client {client} erased</source>
        <translation>{who}: đã xóa vĩnh viễn thân chủ {client}</translation>
    </message>
    <message>
        <source>{who}: client {client} has left</source>
        <translation>{who}: thân chủ {client} đã ngừng đến</translation>
    </message>
    <message>
        <source>{who}: client {client} no longer shared with {holder}</source>
        <translation>{who}: ngừng chia sẻ thân chủ {client} với {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} shared with {holder}</source>
        <translation>{who}: đã chia sẻ thân chủ {client} với {holder}</translation>
    </message>
    <message>
        <source>{who}: client {client} transferred to {holder}</source>
        <translation>{who}: đã chuyển giao thân chủ {client} cho {holder}</translation>
    </message>
    <message>
        <source>{who}: figures across clients saved, without names (clients: {clients})</source>
        <translation>{who}: đã lưu số liệu gộp của các thân chủ, không kèm tên (thân chủ: {clients})</translation>
    </message>
    <message>
        <source>{who}: languages of the practice changed</source>
        <translation>{who}: đã đổi ngôn ngữ của phòng trị liệu</translation>
    </message>
    <message>
        <source>{who}: list of clients for other kiosks written ({clients} clients)</source>
        <translation>{who}: đã ghi danh sách thân chủ cho các ki-ốt khác ({clients} thân chủ)</translation>
    </message>
    <message>
        <source>{who}: look of the clients’ pages changed</source>
        <translation>{who}: đã đổi giao diện của các trang cho thân chủ</translation>
    </message>
    <message>
        <source>{who}: new code card for client {client}</source>
        <translation>{who}: thẻ mã mới cho thân chủ {client}</translation>
    </message>
    <message>
        <source>{who}: new passphrase given to {holder}</source>
        <translation>{who}: đã cấp cụm mật khẩu mới cho {holder}</translation>
    </message>
    <message>
        <source>{who}: new recovery key made</source>
        <translation>{who}: đã tạo chìa khóa khôi phục mới</translation>
    </message>
    <message>
        <source>{who}: notice on saved files changed</source>
        <translation>{who}: đã đổi thông báo trên tệp đã lưu</translation>
    </message>
    <message>
        <source>{who}: own passphrase changed</source>
        <translation>{who}: đã đổi cụm mật khẩu của chính mình</translation>
    </message>
    <message>
        <source>{who}: passphrase protected better ({mebibytes} MiB, passes: {passes})</source>
        <translation>{who}: cụm mật khẩu được bảo vệ tốt hơn ({mebibytes} MiB, lượt: {passes})</translation>
    </message>
    <message>
        <source>{who}: something about client {client} saved</source>
        <translation>{who}: đã lưu dữ liệu về thân chủ {client}</translation>
    </message>
    <message>
        <source>{who}: therapist {holder} added</source>
        <translation>{who}: đã thêm nhà trị liệu {holder}</translation>
    </message>
    <message>
        <source>{who}: unlocked</source>
        <translation>{who}: đã mở khóa</translation>
    </message>
    <message>
        <source>{who}: what clients are asked changed</source>
        <translation>{who}: đã đổi các câu hỏi cho thân chủ</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>A backup was put back in the place of the practice&apos;s folder.</source>
        <translation>Một bản sao lưu đã được đặt vào chỗ thư mục của phòng trị liệu.</translation>
    </message>
    <message>
        <source>A check by a colleague found something that is not as Rapport wrote it.</source>
        <translation>Một lần kiểm tra của đồng nghiệp thấy chỗ không đúng như Rapport đã ghi.</translation>
    </message>
    <message>
        <source>A newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Rapport mới hơn đã chuyển các bản ghi của một thiết bị sang dạng mới hơn, và giữ lại bản trước đó bên cạnh thư mục.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed once.</source>
        <translation>Cụm mật khẩu sai đã được nhập một lần.</translation>
    </message>
    <message>
        <source>A wrong passphrase was typed {count} times.</source>
        <translation>Cụm mật khẩu sai đã được nhập {count} lần.</translation>
    </message>
    <message>
        <source>Answer sheets were exported once.</source>
        <translation>Phiếu trả lời đã được xuất một lần.</translation>
    </message>
    <message>
        <source>Answer sheets were exported {count} times.</source>
        <translation>Phiếu trả lời đã được xuất {count} lần.</translation>
    </message>
    <message>
        <source>Backups were put back in the place of the practice&apos;s folder {count} times.</source>
        <translation>Bản sao lưu đã được đặt vào chỗ thư mục của phòng trị liệu {count} lần.</translation>
    </message>
    <message>
        <source>One answer sheet came in.</source>
        <translation>Đã nhận một phiếu trả lời.</translation>
    </message>
    <message>
        <source>One backup was made.</source>
        <translation>Đã làm một bản sao lưu.</translation>
    </message>
    <message>
        <source>One more change about people is in the practice&apos;s log.</source>
        <translation>Có thêm một thay đổi về người trong nhật ký của phòng trị liệu.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed once.</source>
        <translation>Đồng hồ của ki-ốt bị đổi một lần.</translation>
    </message>
    <message>
        <source>The clock of the kiosk was changed {count} times.</source>
        <translation>Đồng hồ của ki-ốt bị đổi {count} lần.</translation>
    </message>
    <message>
        <source>The kiosk was started once.</source>
        <translation>Ki-ốt được khởi động một lần.</translation>
    </message>
    <message>
        <source>The kiosk was started {count} times.</source>
        <translation>Ki-ốt được khởi động {count} lần.</translation>
    </message>
    <message>
        <source>The recovery key was used once to unlock.</source>
        <translation>Chìa khóa khôi phục được dùng một lần để mở khóa.</translation>
    </message>
    <message>
        <source>The recovery key was used {count} times to unlock.</source>
        <translation>Chìa khóa khôi phục được dùng {count} lần để mở khóa.</translation>
    </message>
    <message>
        <source>{count} answer sheets came in.</source>
        <translation>Đã nhận {count} phiếu trả lời.</translation>
    </message>
    <message>
        <source>{count} backups were made.</source>
        <translation>Đã làm {count} bản sao lưu.</translation>
    </message>
    <message>
        <source>{count} checks by colleagues found something that is not as Rapport wrote it.</source>
        <translation>{count} lần kiểm tra của đồng nghiệp thấy chỗ không đúng như Rapport đã ghi.</translation>
    </message>
    <message>
        <source>{count} more changes about people are in the practice&apos;s log.</source>
        <translation>Có thêm {count} thay đổi về người trong nhật ký của phòng trị liệu.</translation>
    </message>
    <message>
        <source>{count} times a newer Rapport brought the records of a device to a newer form, and kept what was before beside its folder.</source>
        <translation>Rapport mới hơn đã {count} lần chuyển các bản ghi của một thiết bị sang dạng mới hơn, và giữ lại bản trước đó bên cạnh thư mục.</translation>
    </message>
</context>
<context>
    <name>passphrase</name>
    <message>
        <source>Strong enough.</source>
        <translation>Đủ mạnh.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add another unrelated word; leave out names, dates, keyboard rows and repetitions.</source>
        <translation>Quá dễ đoán. Hãy thêm một từ không liên quan nữa; tránh tên, ngày tháng, dãy phím liền nhau và lặp lại.</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five unrelated words are easy to keep.</source>
        <translation>Hãy dùng ít nhất 15 ký tự: bốn hoặc năm từ không liên quan với nhau thì dễ nhớ.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Answer sheets: {count}. With a score: {scored}.</source>
        <translation>Phiếu trả lời: {count}. Có điểm: {scored}.</translation>
    </message>
    <message>
        <source>Client no. {number}</source>
        <translation>Thân chủ số {number}</translation>
    </message>
    <message>
        <source>Earlier sessions that are not listed here: {count}.</source>
        <translation>Các buổi trước đó không liệt kê ở đây: {count}.</translation>
    </message>
    <message>
        <source>For some sessions your answers have stayed lower than before.</source>
        <translation>Trong một số buổi, câu trả lời của bạn vẫn thấp hơn trước.</translation>
    </message>
    <message>
        <source>It is too early to say where your answers are going.</source>
        <translation>Còn quá sớm để biết câu trả lời của bạn đang đi theo hướng nào.</translation>
    </message>
    <message>
        <source>Little by little your answers have gone down.</source>
        <translation>Câu trả lời của bạn đã giảm dần từng chút một.</translation>
    </message>
    <message>
        <source>Moments that did not feel right, and repairs</source>
        <translation>Những lúc thấy không ổn, và việc hàn gắn</translation>
    </message>
    <message>
        <source>Newest session: {tier}.</source>
        <translation>Buổi mới nhất: {tier}.</translation>
    </message>
    <message>
        <source>None was spoken of.</source>
        <translation>Không có lúc nào như vậy được nói đến.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Notes from before the first or after the last session, not printed: {count}.</source>
        <translation>Ghi chú trước buổi đầu hoặc sau buổi cuối, không được in: {count}.</translation>
    </message>
    <message>
        <source>Nothing unusual in any session.</source>
        <translation>Không có gì bất thường trong buổi nào.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved down: a good reason to talk about it.</source>
        <translation>Qua các buổi gần đây, câu trả lời của bạn đã đi xuống: một lý do tốt để nói về điều đó.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have moved up.</source>
        <translation>Qua các buổi gần đây, câu trả lời của bạn đã đi lên.</translation>
    </message>
    <message>
        <source>Over the last sessions your answers have stayed about the same.</source>
        <translation>Qua các buổi gần đây, câu trả lời của bạn vẫn gần như cũ.</translation>
    </message>
    <message>
        <source>Private notes of the therapist. They are printed because that was chosen for this report.</source>
        <translation>Ghi chú riêng của nhà trị liệu. Chúng được in vì đã chọn như vậy cho báo cáo này.</translation>
    </message>
    <message>
        <source>Put right by the end: {answer}.</source>
        <translation>Mức hàn gắn đến cuối buổi: {answer}.</translation>
    </message>
    <message>
        <source>Questions that were left out, in all sheets together: {count}.</source>
        <translation>Câu hỏi đã bỏ qua, tính chung mọi phiếu: {count}.</translation>
    </message>
    <message>
        <source>Scores at the top of the scale: {share} of 100.</source>
        <translation>Điểm ở mức cao nhất của thang: {share} trên 100.</translation>
    </message>
    <message>
        <source>Sheets of another questionnaire, not shown here: {count}.</source>
        <translation>Phiếu của bảng hỏi khác, không hiện ở đây: {count}.</translation>
    </message>
    <message>
        <source>Sheets with one answer throughout: {share} of 100.</source>
        <translation>Phiếu chỉ chọn một câu trả lời từ đầu đến cuối: {share} trên 100.</translation>
    </message>
    <message>
        <source>Something did not feel quite right, a little.</source>
        <translation>Có điều gì đó hơi không ổn.</translation>
    </message>
    <message>
        <source>Something did not feel right.</source>
        <translation>Có điều gì đó không ổn.</translation>
    </message>
    <message>
        <source>Something was different from the sessions before.</source>
        <translation>Có điều gì đó khác với các buổi trước.</translation>
    </message>
    <message>
        <source>Still open.</source>
        <translation>Còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>Still open: what happened in session {session}.</source>
        <translation>Còn bỏ ngỏ: việc xảy ra ở buổi {session}.</translation>
    </message>
    <message>
        <source>The band shows where your scores usually are: {lower} to {upper}, worked out from your first {count} scores.</source>
        <translation>Dải màu cho thấy điểm của bạn thường nằm ở đâu: từ {lower} đến {upper}, tính từ {count} điểm đầu của bạn.</translation>
    </message>
    <message>
        <source>The highest score so far, {score} of 100. What helped?</source>
        <translation>Điểm cao nhất cho đến nay, {score} trên 100. Điều gì đã giúp bạn?</translation>
    </message>
    <message>
        <source>The newest score: {score} of 100, on {date}.</source>
        <translation>Điểm mới nhất: {score} trên 100, ngày {date}.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Chưa có buổi nào.</translation>
    </message>
    <message>
        <source>This is no test and no grade, neither of you nor of your therapist.</source>
        <translation>Đây không phải bài kiểm tra và không phải chấm điểm, cả với bạn lẫn với nhà trị liệu của bạn.</translation>
    </message>
    <message>
        <source>Trust over time</source>
        <translation>Sự tin tưởng theo thời gian</translation>
    </message>
    <message>
        <source>We can come back to this.</source>
        <translation>Chúng ta có thể trở lại chuyện này.</translation>
    </message>
    <message>
        <source>What could be worth talking about</source>
        <translation>Những điều có thể nên trò chuyện</translation>
    </message>
    <message>
        <source>What do you see in these lines? What would you like to be different, and what should stay as it is? There is no right answer.</source>
        <translation>Bạn thấy gì trong những đường này? Bạn muốn điều gì khác đi, và điều gì nên giữ như cũ? Không có câu trả lời đúng hay sai.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Dựa trên những gì</translation>
    </message>
    <message>
        <source>What was noticed, and by which rule</source>
        <translation>Những điều nhận thấy, và theo quy tắc nào</translation>
    </message>
    <message>
        <source>Without a score, because too few questions were answered: {count}.</source>
        <translation>Không có điểm vì trả lời quá ít câu: {count}.</translation>
    </message>
    <message>
        <source>Your answers were clearly lower than in the sessions before.</source>
        <translation>Câu trả lời của bạn thấp hơn rõ so với các buổi trước.</translation>
    </message>
    <message>
        <source>Your answers were lower than they usually are.</source>
        <translation>Câu trả lời của bạn thấp hơn thường ngày.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>một chút</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>hoàn toàn</translation>
    </message>
    <message>
        <source>mostly</source>
        <translation>phần lớn</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>không hề</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>rất nhiều</translation>
    </message>
    <message>
        <source>we did not talk about it</source>
        <translation>chúng tôi không nói về việc đó</translation>
    </message>
    <message>
        <source>{first} to {last}, sessions: {sessions}</source>
        <translation>{first} đến {last}, số buổi: {sessions}</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare your answers with your own earlier ones only.</source>
        <translation>“Sự tin tưởng sau buổi trị liệu” không phải thang đo đã được kiểm định và không có chuẩn so sánh: chỉ so câu trả lời của bạn với những câu trả lời trước của chính bạn.</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>A fall of one step since the last score. Frequent, and by itself rarely more than a reason to ask.</source>
        <translation>Giảm một bậc so với điểm lần trước. Hay gặp, và riêng điều này hiếm khi là gì hơn một lý do để hỏi.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Sự chân thành</translation>
    </message>
    <message>
        <source>Chance alone puts about {share} of 100 stable sessions below the lower limit if no session resembles the one before, and {fewest} to {most} if neighbouring sessions are alike. Only that side is marked: a score above the range is good news.</source>
        <translation>Chỉ do ngẫu nhiên, khoảng {share} trên 100 buổi ổn định nằm dưới giới hạn dưới nếu không buổi nào giống buổi trước đó, và {fewest} đến {most} nếu các buổi liền nhau giống nhau. Chỉ đánh dấu phía đó: điểm cao hơn khoảng thường gặp là tin vui.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Sự kín đáo</translation>
    </message>
    <message>
        <source>Cultural respect</source>
        <translation>Tôn trọng văn hóa</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Sự thấu cảm</translation>
    </message>
    <message>
        <source>Falling over the last {sessions} scores.</source>
        <translation>Giảm trong {sessions} điểm gần nhất.</translation>
    </message>
    <message>
        <source>Individuals chart: below the mean by {limit_width} times the mean moving range of the first {baseline} scores (from {fewest} on). Unusual only where the score is also rarely so low for this client, or has stayed low.</source>
        <translation>Biểu đồ giá trị đơn: thấp hơn trung bình {limit_width} lần khoảng biến động trung bình của {baseline} điểm đầu (từ {fewest} điểm trở đi). Chỉ bất thường khi điểm cũng hiếm khi thấp như vậy với thân chủ này, hoặc vẫn ở mức thấp.</translation>
    </message>
    <message>
        <source>Limits (individuals chart): this client&apos;s own usual range, {lower} to {upper} around {centre}, from the first {count} scores: mean ± {width} times the mean change from score to score, then kept.</source>
        <translation>Giới hạn (biểu đồ giá trị đơn): khoảng thường gặp của riêng thân chủ này, từ {lower} đến {upper} quanh {centre}, từ {count} điểm đầu: trung bình ± {width} lần mức thay đổi trung bình giữa hai điểm liền nhau, sau đó giữ nguyên.</translation>
    </message>
    <message>
        <source>Many ratings of trust sit at the top. A first score below it that rises is a good sign.</source>
        <translation>Nhiều đánh giá về sự tin tưởng nằm ở mức cao nhất. Điểm đầu thấp hơn mức đó rồi tăng lên là dấu hiệu tốt.</translation>
    </message>
    <message>
        <source>Moments that did not feel right</source>
        <translation>Những lúc thấy không ổn</translation>
    </message>
    <message>
        <source>No clear trend over the last {sessions} scores.</source>
        <translation>Không có xu hướng rõ trong {sessions} điểm gần nhất.</translation>
    </message>
    <message>
        <source>No limits yet: they need {fewest} scores, there are {count}.</source>
        <translation>Chưa có giới hạn: cần {fewest} điểm, hiện có {count}.</translation>
    </message>
    <message>
        <source>No limits: no variation so far, all {count} scores are equal.</source>
        <translation>Không có giới hạn: đến nay chưa có biến động, cả {count} điểm đều bằng nhau.</translation>
    </message>
    <message>
        <source>Nothing unusual</source>
        <translation>Không có gì bất thường</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Đã hàn gắn</translation>
    </message>
    <message>
        <source>Rarely so low: Rapport learns from the client&apos;s earlier scores where they usually lie and how much they vary, and speaks when a fall in this session or in one of the {before} before explains the scores since more than {odds} times better than chance; where the client tells of a moment that did not feel right, less is enough. A fall is noticed once: while scores stay so low, sessions only say that it goes on, unless one is lower still.</source>
        <translation>Hiếm khi thấp như vậy: Rapport học từ các điểm trước của thân chủ xem chúng thường nằm ở đâu và thay đổi bao nhiêu, rồi lên tiếng khi một lần sụt giảm ở buổi này hoặc ở một trong {before} buổi trước giải thích các điểm từ đó đến nay tốt hơn ngẫu nhiên trên {odds} lần; khi thân chủ cho biết có lúc thấy không ổn thì chỉ cần ít hơn. Một lần sụt giảm chỉ được báo một lần: khi các điểm vẫn thấp như vậy, các buổi chỉ cho biết nó còn tiếp diễn, trừ khi điểm còn thấp hơn nữa.</translation>
    </message>
    <message>
        <source>Reliable change (Jacobson &amp; Truax): a fall since the first score beyond 1.96 standard errors.</source>
        <translation>Thay đổi đáng tin (Jacobson &amp; Truax): giảm so với điểm đầu quá 1,96 sai số chuẩn.</translation>
    </message>
    <message>
        <source>Rising over the last {sessions} scores.</source>
        <translation>Tăng trong {sessions} điểm gần nhất.</translation>
    </message>
    <message>
        <source>Run chart (Anhøj): more scores in a row on one side of the median, or fewer crossings of it, than chance allows in 95 of 100 series.</source>
        <translation>Biểu đồ chuỗi (Anhøj): số điểm liên tiếp ở một phía của trung vị nhiều hơn, hoặc số lần cắt qua trung vị ít hơn, mức ngẫu nhiên cho phép trong 95 trên 100 chuỗi.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sự an toàn</translation>
    </message>
    <message>
        <source>Signals are invitations to talk. They are no risk scores and no advice about treatment.</source>
        <translation>Các dấu hiệu là lời mời trò chuyện. Chúng không phải điểm rủi ro và không phải lời khuyên điều trị.</translation>
    </message>
    <message>
        <source>Since the first session the score has fallen by more than measurement error explains (it is {value}; {bound} or less counts).</source>
        <translation>Từ buổi đầu, điểm đã giảm nhiều hơn mức sai số đo giải thích được (hiện là {value}; từ {bound} trở xuống thì được tính).</translation>
    </message>
    <message>
        <source>Slow erosion: exponentially weighted mean (weight {weight}, {width} standard deviations) against the first {baseline} scores.</source>
        <translation>Hao mòn chậm: trung bình có trọng số mũ (trọng số {weight}, {width} độ lệch chuẩn) so với {baseline} điểm đầu.</translation>
    </message>
    <message>
        <source>Stayed low: {stay} scores in a row that lie so low together that the client&apos;s first {learnt} scores let expect it in fewer than {rare_stay} of 10,000 stretches. The first {learnt} stay the yardstick, so that a slow decline cannot hide.</source>
        <translation>Vẫn ở mức thấp: {stay} điểm liên tiếp cùng thấp đến mức, theo {learnt} điểm đầu của thân chủ, chỉ có thể gặp trong chưa đến {rare_stay} trên 10.000 chuỗi. {learnt} điểm đầu luôn là thước đo, để việc giảm chậm không thể bị che khuất.</translation>
    </message>
    <message>
        <source>The client noticed, a little, a moment that did not feel right.</source>
        <translation>Thân chủ nhận thấy, một chút, có lúc thấy không ổn.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was not put right.</source>
        <translation>Thân chủ cho biết có lúc thấy không ổn, và điều đó chưa được hàn gắn.</translation>
    </message>
    <message>
        <source>The client says a moment did not feel right, and that it was put right.</source>
        <translation>Thân chủ cho biết có lúc thấy không ổn, và điều đó đã được hàn gắn.</translation>
    </message>
    <message>
        <source>The cut-off that the measure&apos;s authors give.</source>
        <translation>Điểm cắt do các tác giả của thang đo đưa ra.</translation>
    </message>
    <message>
        <source>The last {stay} scores have stayed low, at {value} or less: by this client&apos;s first {learnt}, at least one of {stay} is usually {bound} or more.</source>
        <translation>{stay} điểm gần nhất vẫn ở mức thấp, {value} trở xuống: theo {learnt} điểm đầu của thân chủ này, trong {stay} điểm thường có ít nhất một điểm từ {bound} trở lên.</translation>
    </message>
    <message>
        <source>The score fell by {value} points within three sessions; from {bound} on that is a lot for this client.</source>
        <translation>Điểm giảm {value} trong ba buổi; từ {bound} trở lên là nhiều đối với thân chủ này.</translation>
    </message>
    <message>
        <source>The score is still low for this client: it is {value}, and by the earlier scores {bound} or more is usual.</source>
        <translation>Điểm vẫn còn thấp với thân chủ này: {value}, còn theo các điểm trước, thường gặp là từ {bound} trở lên.</translation>
    </message>
    <message>
        <source>The score, {value}, is at least one step lower than last time.</source>
        <translation>Điểm, {value}, thấp hơn lần trước ít nhất một bậc.</translation>
    </message>
    <message>
        <source>The score, {value}, is below the measure&apos;s cut-off, {bound}.</source>
        <translation>Điểm, {value}, dưới điểm cắt của thang đo, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is below this client&apos;s own lower limit, {bound}.</source>
        <translation>Điểm, {value}, dưới giới hạn dưới của riêng thân chủ này, {bound}.</translation>
    </message>
    <message>
        <source>The score, {value}, is rarely this low for this client: by the earlier scores, {bound} or more is usual.</source>
        <translation>Điểm, {value}, hiếm khi thấp như vậy với thân chủ này: theo các điểm trước, thường gặp là từ {bound} trở lên.</translation>
    </message>
    <message>
        <source>The scores cross their median {value} times; {bound} or more are usual.</source>
        <translation>Các điểm cắt qua trung vị {value} lần; thường là {bound} lần trở lên.</translation>
    </message>
    <message>
        <source>The scores have worn down: their weighted mean, {value}, is below its bound, {bound}.</source>
        <translation>Các điểm đã hao mòn dần: trung bình có trọng số, {value}, dưới giới hạn, {bound}.</translation>
    </message>
    <message>
        <source>Too few scores yet for a trend.</source>
        <translation>Còn quá ít điểm để thấy xu hướng.</translation>
    </message>
    <message>
        <source>Unusual for this client</source>
        <translation>Bất thường với thân chủ này</translation>
    </message>
    <message>
        <source>V-episode, a rule of Rapport&apos;s own: a fall from the best of three scores by one (mild) or two (marked) of the client&apos;s standard deviations and a tenth of the scale; unusual when it is marked, ends as far below the client&apos;s mean, and the score is rarely so low for this client or has stayed low; put right when one of the next {following} scores is half-way or all the way back.</source>
        <translation>Giai đoạn chữ V, quy tắc riêng của Rapport: giảm từ điểm cao nhất trong ba điểm một (nhẹ) hoặc hai (rõ) độ lệch chuẩn của thân chủ và một phần mười của thang; bất thường khi giảm rõ, kết thúc thấp hơn trung bình của thân chủ cũng chừng ấy, và điểm hiếm khi thấp như vậy với thân chủ này hoặc vẫn ở mức thấp; đã hàn gắn khi một trong {following} điểm kế tiếp trở lại được nửa đường hoặc hoàn toàn.</translation>
    </message>
    <message>
        <source>What happened in session {sessions} is still open.</source>
        <translation>Việc xảy ra ở buổi {sessions} còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>What happened in sessions {sessions} is still open.</source>
        <translation>Việc xảy ra ở các buổi {sessions} còn bỏ ngỏ.</translation>
    </message>
    <message>
        <source>What the client says about a moment outranks every statistic; “mostly” put right or better closes it.</source>
        <translation>Điều thân chủ nói về một lúc nào đó quan trọng hơn mọi thống kê; hàn gắn được “phần lớn” trở lên thì khép lại.</translation>
    </message>
    <message>
        <source>What was noticed in session {session} goes on.</source>
        <translation>Điều nhận thấy ở buổi {session} vẫn tiếp diễn.</translation>
    </message>
    <message>
        <source>Worth a talk</source>
        <translation>Nên trò chuyện</translation>
    </message>
    <message>
        <source>{value} scores in a row lie on one side of the median; up to {bound} are usual.</source>
        <translation>{value} điểm liên tiếp nằm ở một phía của trung vị; thường nhiều nhất là {bound}.</translation>
    </message>
    <message>
        <source>“Trust after the session” is not a validated scale and has no norms: compare a client only with themselves.</source>
        <translation>“Sự tin tưởng sau buổi trị liệu” không phải thang đo đã được kiểm định và không có chuẩn so sánh: chỉ so một thân chủ với chính họ.</translation>
    </message>
</context>
</TS>
