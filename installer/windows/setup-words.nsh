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
