; SPDX-License-Identifier: GPL-3.0-or-later
LangString TillIsOpen ${LANG_ENGLISH} "Taabia is open. Close it, then try again."
LangString TillIsOpen ${LANG_FRENCH} "Taabia est ouvert. Fermez-le, puis réessayez."
LangString TillIsOpen ${LANG_ARABIC} "تعبئة مفتوح. أغلقه ثم أعد المحاولة."
LangString TillIsOpen ${LANG_SPANISH} "Taabia está abierto. Ciérrelo y vuelva a intentarlo."

LangString ForTraining ${LANG_ENGLISH} "Taabia (training)"
LangString ForTraining ${LANG_FRENCH} "Taabia (entraînement)"
LangString ForTraining ${LANG_ARABIC} "Taabia (تدريب)"
LangString ForTraining ${LANG_SPANISH} "Taabia (práctica)"

LangString SalesStay ${LANG_ENGLISH} "The program is removed. The shop's sales, settings and backups stay where they are, and so does the API key in Windows' Credential Manager."
LangString SalesStay ${LANG_FRENCH} "Le programme est retiré. Les ventes, les réglages et les sauvegardes de la boutique restent à leur place, de même que la clé API dans le Gestionnaire d'identification de Windows."
LangString SalesStay ${LANG_ARABIC} "سيُزال البرنامج. تبقى مبيعات المحل وإعداداته ونسخه الاحتياطية في مكانها، وكذلك مفتاح API في مدير بيانات الاعتماد في Windows."
LangString SalesStay ${LANG_SPANISH} "Se quita el programa. Las ventas, los ajustes y las copias de seguridad de la tienda se quedan en su sitio, igual que la clave API en el Administrador de credenciales de Windows."

LangString NewerIsThere ${LANG_ENGLISH} "A newer version of Taabia is installed. It stays."
LangString NewerIsThere ${LANG_FRENCH} "Une version plus récente de Taabia est installée. Elle reste en place."
LangString NewerIsThere ${LANG_ARABIC} "توجد نسخة أحدث من تعبئة على هذا الحاسوب، وستبقى."
LangString NewerIsThere ${LANG_SPANISH} "Hay una versión más reciente de Taabia instalada. Se queda."

LangString SettingsNotTaken ${LANG_ENGLISH} "Taabia is installed, but the settings file was not taken over. taabia --setup FILE --check says why."
LangString SettingsNotTaken ${LANG_FRENCH} "Taabia est installé, mais le fichier de réglages n'a pas été repris. taabia --setup FICHIER --check dit pourquoi."
LangString SettingsNotTaken ${LANG_ARABIC} "ثُبّت تعبئة، لكن ملف الإعدادات لم يُطبَّق. الأمر taabia --setup FILE --check يوضح السبب."
LangString SettingsNotTaken ${LANG_SPANISH} "Taabia está instalado, pero el archivo de ajustes no se ha aplicado. taabia --setup ARCHIVO --check dice por qué."
