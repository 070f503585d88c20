; SPDX-License-Identifier: GPL-3.0-or-later
;
; The set-up program of one person's till: no administrator, nothing outside of that person's folders. ./build runs
; makensis over it and defines VERSION, STAGE (the folder with what is installed), FILES (what ./stage.sh has written
; about it), SIZE (in KiB), ICON, BANNER and OUT; QUICKLY too when the file may be large.
;
;   taabia-setup.exe           asks for the folder and shows what it does
;   taabia-setup.exe /S        asks nothing; /D=FOLDER last, without quotes, for another folder
;   exit code                  0 installed, 1 given up, 2 failed, 4 the till is open: close it first
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

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Taabia"
!define MENU "$SMPROGRAMS\Taabia"
!define TILL_IS_OPEN 4

Name "Taabia"
BrandingText "Taabia ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Taabia"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${BANNER}"
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
  ; The version before knows which files it brought; what this one no longer has would stay for ever otherwise.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $0
    ${If} $0 <> 0
      SetErrorLevel 2
      Abort
    ${EndIf}
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
