; The installer for Windows. Compiled on Linux by packaging/windows/installer.py, which says what is in capitals here.
;
;   rapport-…-windows-x64.exe                       asks
;   rapport-…-windows-x64.exe /S /CurrentUser       for this user, without a word; /AllUsers for everybody (administrator)
;        /AUTOSTART                                 start the kiosk when somebody logs in
;        /D=C:\Folder                               into another folder; the last word, never in quotation marks
;   uninstall.exe /S /CurrentUser                   the practice's records stay
;        /DESTROYRECORDS                            they do not; nothing brings them back
;
; Exit status: 0 done; 1 cancelled; 2 not done, and everything is as it was.

Target amd64-unicode
SetCompressor /SOLID lzma
SetDateSave off
ManifestDPIAware true
ManifestSupportedOS Win10

!define KEY "Software\Rapport"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Rapport"
!define PATHS_KEY "Software\Microsoft\Windows\CurrentVersion\App Paths\rapport.exe"
!define REPORTS_KEY "Software\Microsoft\Windows\Windows Error Reporting\ExcludedApplications"
!define OLDEST_BUILD 17763 ; Windows 10 of 1809, the oldest that Qt runs on

!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Rapport"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include Sections.nsh
!include WinVer.nsh

Name "Rapport"
BrandingText "Rapport ${VERSION}"
OutFile "${OUT}"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Rapport"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "The Rapport maintainers"
VIAddVersionKey "FileDescription" "Installs Rapport"
VIAddVersionKey "FileVersion" "${VERSION} (build ${BUILD})"
VIAddVersionKey "LegalCopyright" "MIT"

!ifdef SIGNER
  !uninstfinalize '"${SIGNER}" "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}/side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURES}/side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "${PICTURES}/head.bmp"
!define MUI_HEADERIMAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_HEADERIMAGE_UNBITMAP "${PICTURES}/head.bmp"
!define MUI_HEADERIMAGE_UNBITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING

!define MUI_WELCOMEPAGE_TITLE "Rapport ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "Client feedback after a session, on this computer alone. No network is needed, now or later.$\r$\n$\r$\n\
Is Rapport here already? Make a backup first (Therapist, Practice, Backup), then close it. Everything that clients have \
said stays as it is.$\r$\n$\r$\nChoose Next to go on."
!define MUI_FINISHPAGE_TITLE "Rapport is installed"
!define MUI_FINISHPAGE_TEXT "Open the start menu, type Rapport, press Enter. The first start sets the practice up.$\r$\n$\r$\n\
How this computer becomes the waiting room’s kiosk stands in the guide beside it in the start menu."
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "The program is removed. The practice’s records stay, unless you tick them."
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_UNPAGE_FINISH

!insertmacro MUI_LANGUAGE "English"

; Windows lets nobody write to a program that runs.
!macro REFUSE_WHILE_OPEN ID
  StrCpy $1 "rapport.exe"
  look_${ID}:
  ${If} ${FileExists} "$INSTDIR\$1"
    ClearErrors
    FileOpen $0 "$INSTDIR\$1" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "Rapport is open on this computer. Please close it (Therapist, unlock, close the \
kiosk), then try again." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
  ${If} $1 == "rapport.exe"
    StrCpy $1 "rapportw.exe"
    Goto look_${ID}
  ${EndIf}
!macroend

Function refuse
  Exch $0
  MessageBox MB_OK|MB_ICONSTOP $0 /SD IDOK
  SetErrorLevel 2
  Quit
FunctionEnd

Section "Rapport"
  SectionIn RO
  ${If} ${FileExists} "$INSTDIR\pyvenv.cfg"
    Push "$INSTDIR holds a Rapport that install.py made. Please remove that first (python install.py --remove), or choose \
another folder. The practice’s records stay in either case."
    Call refuse
  ${EndIf}
  !insertmacro REFUSE_WHILE_OPEN install

  ; The version that is there stays at hand until the new one is whole.
  RMDir /r "$INSTDIR\program-before"
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    ClearErrors
    Rename "$INSTDIR\program" "$INSTDIR\program-before"
    ${If} ${Errors}
      Push "Rapport’s files in $INSTDIR are in use. Please restart the computer, then try again."
      Call refuse
    ${EndIf}
    Rename "$INSTDIR\rapport.exe" "$INSTDIR\program-before\rapport.exe"
    Rename "$INSTDIR\rapportw.exe" "$INSTDIR\program-before\rapportw.exe"
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*.*"
  RMDir /r "$INSTDIR\papers"
  SetOutPath "$INSTDIR\papers"
  File /r "${PAPERS}/*.*"
  RMDir /r "$INSTDIR\kiosk"
  SetOutPath "$INSTDIR\kiosk"
  File /r "${KIOSK}/*.*"
  SetOutPath "$INSTDIR"

  DetailPrint "Making Rapport ready for this computer …"
  ClearErrors
  ExecWait '"$INSTDIR\rapportw.exe" --prepare' $0
  ${If} ${Errors}
  ${OrIf} $0 <> 0
    MessageBox MB_OK|MB_ICONSTOP "Rapport does not start on this computer ($0). Windows may lack updates: please install \
them, then try again." /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
  RMDir /r "$INSTDIR\program-before"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${PATHS_KEY}" "" "$INSTDIR\rapport.exe"
  ; A report about a crash would carry the program's memory away.
  WriteRegDWORD SHCTX "${REPORTS_KEY}" "rapport.exe" 1
  WriteRegDWORD SHCTX "${REPORTS_KEY}" "rapportw.exe" 1
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Rapport"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Comments" "Build ${BUILD}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Rapport maintainers"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\rapportw.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KIB}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1

  CreateDirectory "$SMPROGRAMS\Rapport"
  CreateShortcut "$SMPROGRAMS\Rapport\Rapport.lnk" "$INSTDIR\rapportw.exe"
  CreateShortcut "$SMPROGRAMS\Rapport\Rapport for therapists.lnk" "$INSTDIR\rapportw.exe" "therapist"
  CreateShortcut "$SMPROGRAMS\Rapport\Rapport with an invented practice.lnk" "$INSTDIR\rapportw.exe" "demo"
  CreateShortcut "$SMPROGRAMS\Rapport\Guide to installing Rapport.lnk" "$INSTDIR\papers\INSTALL-WINDOWS.html"
  Delete "$SMSTARTUP\Rapport.lnk"
SectionEnd

Section /o "Start with Windows" autostart
  CreateShortcut "$SMSTARTUP\Rapport.lnk" "$INSTDIR\rapportw.exe"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${autostart} "The kiosk opens by itself when somebody logs in."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ${WinVerGetBuild} $0
  ${IfNot} ${AtLeastWin10}
  ${OrIf} $0 < ${OLDEST_BUILD}
    Push "Rapport needs Windows 10 (version 1809) or newer, 64-bit."
    Call refuse
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AUTOSTART" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${autostart}
  ${EndIf}
  ${If} ${FileExists} "$SMSTARTUP\Rapport.lnk" ; as it was chosen before
    !insertmacro SelectSection ${autostart}
  ${EndIf}
FunctionEnd

; What was there before the installation began is put back.
Function .onInstFailed
  SetOutPath "$TEMP"
  ${If} ${FileExists} "$INSTDIR\program-before\*.*"
    RMDir /r "$INSTDIR\program"
    Delete "$INSTDIR\rapport.exe"
    Delete "$INSTDIR\rapportw.exe"
    Rename "$INSTDIR\program-before\rapport.exe" "$INSTDIR\rapport.exe"
    Rename "$INSTDIR\program-before\rapportw.exe" "$INSTDIR\rapportw.exe"
    Rename "$INSTDIR\program-before" "$INSTDIR\program"
  ${Else}
    Delete "$INSTDIR\rapport.exe"
    Delete "$INSTDIR\rapportw.exe"
    RMDir /r "$INSTDIR\program"
    RMDir /r "$INSTDIR\papers"
    RMDir /r "$INSTDIR\kiosk"
    RMDir "$INSTDIR"
  ${EndIf}
  SetErrorLevel 2
FunctionEnd

Section "un.Rapport"
  SectionIn RO
  !insertmacro REFUSE_WHILE_OPEN uninstall
  ; Only what was installed: the folder may be one of the user's own.
  Delete "$INSTDIR\rapport.exe"
  Delete "$INSTDIR\rapportw.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\program"
  RMDir /r "$INSTDIR\program-before"
  RMDir /r "$INSTDIR\papers"
  RMDir /r "$INSTDIR\kiosk"
  RMDir "$INSTDIR"
  Delete "$SMSTARTUP\Rapport.lnk"
  Delete "$SMPROGRAMS\Rapport\*.lnk"
  RMDir "$SMPROGRAMS\Rapport"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${PATHS_KEY}"
  DeleteRegValue SHCTX "${REPORTS_KEY}" "rapport.exe"
  DeleteRegValue SHCTX "${REPORTS_KEY}" "rapportw.exe"
  DeleteRegKey SHCTX "${KEY}"
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\Rapport-cache"
SectionEnd

; The practice's folder of the user who removes, where it lies when nothing else was said (kiosk/store/folder.py).
Section /o "un.What clients have said" records
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\rapport\practice.json"
  ${OrIf} ${FileExists} "$LOCALAPPDATA\rapport\records.sqlite"
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Destroy the practice in $LOCALAPPDATA\rapport? Answers, \
clients and therapists are then gone for good, unless there is a backup." /SD IDYES IDNO keep
    RMDir /r "$LOCALAPPDATA\rapport"
    keep:
  ${EndIf}
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${records} "All answers, clients and therapists of this user’s practice. Nothing \
but a backup brings them back."
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESTROYRECORDS" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${records}
  ${EndIf}
FunctionEnd
