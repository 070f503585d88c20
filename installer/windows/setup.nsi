; SPDX-License-Identifier: GPL-3.0-or-later
;
; The set-up program of one person's till: no administrator, nothing outside of that person's folders. ./build runs
; makensis over it and defines VERSION, STAGE (the folder with what is installed), FILES (what ./stage.sh has written
; about it), SIZE (in KiB), ICON, BANNER and OUT; QUICKLY too when the file may be large.
;
;   taabia-setup.exe           asks for the folder and shows what it does
;   taabia-setup.exe /S        asks nothing; /D=FOLDER last, without quotes, for another folder
;   ... /SETTINGS=FILE         then sets the till up from a roll-out file (taabia --setup), without a question;
;       /TILL=NAME             as the till of this name in it
;   exit code                  0 installed, 1 given up, 2 failed, 4 the till is open: close it first, 5 a newer version is
;                              installed, 6 installed, but the settings were not taken (taabia --setup says why)
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!ifdef QUICKLY
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
AllowSkipFiles off

!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "WordFunc.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Taabia"
!define MENU "$SMPROGRAMS\Taabia"
!define TILL_IS_OPEN 4
!define NEWER_IS_THERE 5
!define SETTINGS_NOT_TAKEN 6

Name "Taabia"
BrandingText "Taabia ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Taabia"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\taabia.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(SalesStay)"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; In Windows' own language where it is one of these, in the first one elsewhere.
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!include "setup-words.nsh"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Taabia"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Sets up Taabia, the recharge till"
VIAddVersionKey /LANG=${LANG_ENGLISH} "CompanyName" "Taabia"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "Free software: GPL-3.0-or-later"

; An older program refuses the ledger that a newer one has written. So it does not take the newer one's place either.
Function .onInit
  ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
  ReadRegStr $1 HKCU "${KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$1\taabia.exe"
    ${VersionCompare} $0 "${VERSION}" $2
    ${If} $2 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(NewerIsThere) ($0)" /SD IDOK
      SetErrorLevel ${NEWER_IS_THERE}
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

; ${ValueOf} $R1 "/SETTINGS=": what stands behind it on the command line, empty if it isn't there. As Windows itself takes
; command lines apart, for NSIS' own way finds nothing in "/SETTINGS=C:\two words.ini".
!macro ValueOf result option
  StrCpy ${result} ""
  StrLen $4 "${option}"
  System::Call "kernel32::GetCommandLineW() p .r0"
  System::Call "shell32::CommandLineToArgvW(p r0, *i .r1) p .r2"
  StrCpy $3 $2
  ${While} $1 > 0
    System::Call "*$3(p .r0)"
    System::Call "*$0(&w${NSIS_MAX_STRLEN} .r0)"
    StrCpy $5 $0 $4
    ${If} $5 == "${option}"
      StrCpy ${result} $0 "" $4
    ${EndIf}
    IntPtrOp $3 $3 + ${NSIS_PTR_SIZE}
    IntOp $1 $1 - 1
  ${EndWhile}
  System::Call "kernel32::LocalFree(p r2)"
!macroend
!define ValueOf "!insertmacro ValueOf"

; Windows lets nobody write to a program that runs. Half an upgrade would be worse than none, so it is looked at first.
!macro RefuseWhile program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ${Do}
      ClearErrors
      FileOpen $0 "$INSTDIR\${program}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${Break}
      ${EndIf}
      ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(TillIsOpen)" /SD IDCANCEL IDCANCEL`
        SetErrorLevel ${TILL_IS_OPEN}
        Quit
      ${EndIf}
    ${Loop}
  ${EndIf}
!macroend

Section
  !insertmacro RefuseWhile "taabia.exe"
  !insertmacro RefuseWhile "taabia-sandbox.exe"
  ; The version before knows which files it brought, wherever it lies; what this one no longer has would stay for ever
  ; otherwise.
  ReadRegStr $R0 HKCU "${KEY}" "InstallLocation"
  ${If} $R0 == ""
    StrCpy $R0 $INSTDIR
  ${EndIf}
  ${If} ${FileExists} "$R0\uninstall.exe"
    ExecWait '"$R0\uninstall.exe" /S _?=$R0' $0
    ${If} $0 <> 0
      SetErrorLevel $0
      Abort
    ${EndIf}
    Delete "$R0\uninstall.exe" ; which could not delete itself while it ran
    RMDir "$R0"
  ${EndIf}

  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateDirectory "${MENU}"
  CreateShortcut "${MENU}\Taabia.lnk" "$INSTDIR\taabia.exe"
  CreateShortcut "${MENU}\$(ForTraining).lnk" "$INSTDIR\taabia.exe" "--training"

  WriteRegStr HKCU "${KEY}" "DisplayName" "Taabia"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\taabia.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "Taabia"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1

  ; The API key and PINs come through the environment, which the till inherits: never through a command line.
  ${ValueOf} $R1 "/SETTINGS="
  ${ValueOf} $R2 "/TILL="
  ${If} $R1 != ""
    ${If} $R2 != ""
      StrCpy $R2 ' --till "$R2"'
    ${EndIf}
    SetOutPath "$EXEDIR" ; a file beside this program needs no folder in its name
    ClearErrors
    ExecWait '"$INSTDIR\taabia.exe" --setup "$R1"$R2' $R3
    ${If} ${Errors}
    ${OrIf} $R3 <> 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(SettingsNotTaken)" /SD IDOK
      SetErrorLevel ${SETTINGS_NOT_TAKEN}
    ${EndIf}
  ${EndIf}
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhile "taabia.exe"
  !insertmacro RefuseWhile "taabia-sandbox.exe"
  ; File by file, and a folder only when it is empty: somebody may keep the ledger in here (--data-dir).
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "${MENU}\*.lnk"
  RMDir "${MENU}"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
